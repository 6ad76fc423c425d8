package lingao.storefront.office.recall;

import jakarta.inject.Inject;
import lingao.catalog.recall.RecallPage;
import lingao.catalog.recall.RecallService;
import lingao.storefront.component.Paging;
import lingao.storefront.office.Moments;
import lingao.storefront.office.OfficePage;
import lingao.storefront.web.Each;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.request.mapper.parameter.PageParameters;

/** All recalls, those under way first. */
public class RecallsPage extends OfficePage {

  private static final long serialVersionUID = 1L;

  @Inject private RecallService recalls;

  /** The page; {@code ?page=2}. */
  public RecallsPage(PageParameters parameters) {
    super(parameters);
  }

  @Override
  protected String title() {
    return getString("recalls.heading");
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    RecallPage found = recalls.page(page());
    WebMarkupContainer list = new WebMarkupContainer("list");
    list.add(new Each<>("rows", found.items(), this::populate));
    add(list.setVisible(!found.items().isEmpty()));
    add(new WebMarkupContainer("none").setVisible(found.items().isEmpty()));
    add(new Paging("paging", page(), found.pages(), page -> "/office/recalls?page=" + page));
  }

  private void populate(ListItem<RecallPage.Item> item, RecallPage.Item recall) {
    WebMarkupContainer link = new WebMarkupContainer("link");
    link.add(AttributeModifier.replace("href", "/office/recalls/" + recall.number()));
    item.add(link.add(new Label("number", recall.number().value())));
    item.add(new Label("product", recall.product().in(getLocale())));
    item.add(new Label("lot", recall.lot()));
    item.add(new Label("reason", recall.reason().in(getLocale())));
    item.add(new Label("state", getString("recalls.state." + recall.state())));
    item.add(new Label("batches", recall.batches()));
    item.add(new Label("stopped", recall.stopped()));
    item.add(Moments.label("begun", recall.begunAt()));
  }

  private int page() {
    return Math.max(1, getPageParameters().get("page").toInt(1));
  }
}
