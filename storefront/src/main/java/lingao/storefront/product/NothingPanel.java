package lingao.storefront.product;

import java.util.List;
import java.util.Map;
import lingao.catalog.search.ProductQuery;
import lingao.catalog.search.ProductResults.Facet;
import lingao.catalog.shared.LocalizedText;
import lingao.storefront.search.ProductLinks;
import lingao.storefront.web.Each;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.Component;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.model.ResourceModel;
import org.apache.wicket.model.StringResourceModel;

/** That there is nothing to show, why, and where to go on. */
class NothingPanel extends Panel {

  private static final long serialVersionUID = 1L;

  private final transient Listing listing;

  NothingPanel(String id, Listing listing) {
    super(id);
    this.listing = listing;
    setRenderBodyOnly(true);
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    ProductLinks links = listing.links();
    String reason = reason();
    String heading = reason.equals("end") || words().isEmpty() ? reason : "found";
    add(new Label("heading", worded("heading." + heading)));
    add(new Label("text", new ResourceModel("text." + reason)));
    add(instead());
    add(link("last", links.onPage(listing.results().pages())).setVisible(reason.equals("end")));
    add(link("cleared", links.cleared()).setVisible(reason.equals("narrow")));
    add(new Each<>("categories", categories(), this::populate));
  }

  private Component instead() {
    return listing
        .results()
        .alternatives()
        .<Component>map(alternatives -> new InsteadPanel("instead", alternatives))
        .orElseGet(() -> new WebMarkupContainer("instead").setVisible(false));
  }

  private String words() {
    return listing.query().text();
  }

  private StringResourceModel worded(String key) {
    return new StringResourceModel(key, this).setParameters(words());
  }

  private String reason() {
    if (listing.isBeyondEnd()) {
      return "end";
    }
    return listing.links().isNarrowed() ? "narrow" : "words";
  }

  private List<Map.Entry<String, LocalizedText>> categories() {
    return List.copyOf(listing.names().categories().entrySet());
  }

  private void populate(
      ListItem<Map.Entry<String, LocalizedText>> item, Map.Entry<String, LocalizedText> category) {
    ProductLinks all = new ProductLinks(ProductQuery.all());
    WebMarkupContainer link = link("category", all.with(Facet.CATEGORY, category.getKey()));
    link.add(new Label("name", category.getValue().in(getLocale())));
    item.add(link);
  }

  private static WebMarkupContainer link(String id, ProductLinks target) {
    WebMarkupContainer link = new WebMarkupContainer(id);
    link.add(AttributeModifier.replace("href", target.address()));
    return link;
  }
}
