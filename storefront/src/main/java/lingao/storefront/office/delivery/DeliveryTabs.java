package lingao.storefront.office.delivery;

import java.util.List;
import lingao.storefront.web.Each;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.model.ResourceModel;

/** Links between the three pages of what is set for deliveries. */
class DeliveryTabs extends Panel {

  static final String DAYS = "/office/delivery";
  static final String TERMS = "/office/delivery/terms";
  static final String REGIONS = "/office/delivery/regions";

  private static final long serialVersionUID = 1L;

  private final String current;

  /** Links, seen from the page at {@code current}. */
  DeliveryTabs(String id, String current) {
    super(id);
    this.current = current;
    setRenderBodyOnly(true);
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    add(new Each<>("pages", List.of(DAYS, TERMS, REGIONS), this::populate));
  }

  private void populate(ListItem<String> item, String path) {
    WebMarkupContainer link = new WebMarkupContainer("link");
    link.add(AttributeModifier.replace("href", path));
    if (path.equals(current)) {
      link.add(AttributeModifier.replace("aria-current", "page"));
    }
    String key = path.equals(DAYS) ? "days" : path.substring(DAYS.length() + 1);
    item.add(link.add(new Label("name", new ResourceModel("delivery-tabs." + key))));
  }
}
