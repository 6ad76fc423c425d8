package lingao.storefront.office.synonym;

import jakarta.inject.Inject;
import lingao.catalog.search.synonym.SynonymGroup;
import lingao.catalog.search.synonym.SynonymPage;
import lingao.catalog.search.synonym.SynonymService;
import lingao.storefront.component.Paging;
import lingao.storefront.office.OfficePage;
import lingao.storefront.web.Each;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.model.StringResourceModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;

/** The list of synonyms, the newest first; {@code ?q=} for those with a word like that. */
public class SynonymsPage extends OfficePage {

  private static final long serialVersionUID = 1L;

  @Inject private SynonymService synonyms;

  /** The page. */
  public SynonymsPage(PageParameters parameters) {
    super(parameters);
  }

  @Override
  protected String title() {
    return getString("synonyms.heading");
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    SynonymPage found = synonyms.page(filter(), page());
    add(new WebMarkupContainer("filter").add(AttributeModifier.replace("value", filter())));
    add(new WebMarkupContainer("clear").setVisible(!filter().isEmpty()));
    add(
        new Label(
            "total", new StringResourceModel("synonyms.total", this).setParameters(found.total())));
    add(new Each<>("groups", found.groups(), SynonymsPage::populate));
    add(new WebMarkupContainer("none").setVisible(found.groups().isEmpty()));
    add(new Paging("paging", page(), found.pages(), this::address));
  }

  private static void populate(ListItem<SynonymGroup> item, SynonymGroup group) {
    WebMarkupContainer link = new WebMarkupContainer("link");
    link.add(AttributeModifier.replace("href", "/office/synonyms/" + group.id()));
    link.add(new Each<>("words", group.words(), (w, word) -> w.add(new Label("word", word))));
    item.add(link);
  }

  private String filter() {
    return getPageParameters().get("q").toString("").strip();
  }

  private int page() {
    return Math.max(1, getPageParameters().get("page").toInt(1));
  }

  private String address(int page) {
    return "/office/synonyms?q=" + encode(filter()) + "&page=" + page;
  }
}
