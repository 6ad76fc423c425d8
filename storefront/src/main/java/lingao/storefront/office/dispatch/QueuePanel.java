package lingao.storefront.office.dispatch;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import lingao.catalog.dispatch.DeskItem;
import lingao.storefront.component.Dates;
import lingao.storefront.web.Each;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.model.StringResourceModel;

/** A list of orders to be done something about, each a link to its own page. */
public final class QueuePanel extends Panel {

  private static final long serialVersionUID = 1L;

  private final transient List<DeskItem> items;
  private final transient Function<String, String> address;

  /**
   * The list.
   *
   * @param address of the page of an order number
   */
  public QueuePanel(String id, List<DeskItem> items, Function<String, String> address) {
    super(id);
    this.items = items;
    this.address = address;
    setRenderBodyOnly(true);
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    add(new WebMarkupContainer("none").setVisible(items.isEmpty()));
    add(new Each<>("rows", items, this::populate));
  }

  private void populate(ListItem<DeskItem> item, DeskItem order) {
    Locale locale = getLocale();
    String number = order.number().value();
    WebMarkupContainer link = new WebMarkupContainer("link");
    link.add(AttributeModifier.replace("href", address.apply(number)));
    link.add(new Label("number", number));
    link.add(new Label("place", order.place().in(locale)));
    link.add(new Label("kind", getString("queue.kind." + order.kind())));
    link.add(new Label("buyer", order.buyer()));
    link.add(
        new Label(
            "pieces", new StringResourceModel("queue.pieces", this).setParameters(order.pieces())));
    link.add(new WebMarkupContainer("cold").setVisible(order.coldChain()));
    link.add(new WebMarkupContainer("held").setVisible(order.held()));
    boolean waits = order.keepUntil().isPresent();
    link.add(new Label("due", getString(waits ? "queue.keep" : "queue.due")));
    link.add(new Label("day", Dates.day(order.keepUntil().orElse(order.latest()), locale)));
    item.add(link);
  }
}
