package lingao.storefront.account;

import java.util.List;
import java.util.Locale;
import lingao.catalog.ordering.OrderLine;
import lingao.catalog.ordering.OrderStatus;
import lingao.catalog.ordering.OrderView;
import lingao.storefront.component.PicturePanel;
import lingao.storefront.web.Each;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.model.ResourceModel;
import org.apache.wicket.model.StringResourceModel;

/** Orders one below the other, each the way to its page. */
class OrderRowsPanel extends Panel {

  private static final long serialVersionUID = 1L;
  private static final int PICTURES = 4;

  private final transient List<OrderView> orders;

  OrderRowsPanel(String id, List<OrderView> orders) {
    super(id);
    this.orders = orders;
    setRenderBodyOnly(true);
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    add(new Each<>("orders", orders, this::populate));
  }

  private void populate(ListItem<OrderView> item, OrderView order) {
    WebMarkupContainer link = new WebMarkupContainer("link");
    link.add(AttributeModifier.replace("href", "/orders/" + order.number().value()));
    item.add(link.add(new Label("number", order.number().value())));
    item.add(
        new Label("placed", AccountTime.of(order.placedAt()))
            .add(AttributeModifier.replace("datetime", order.placedAt())));
    item.add(
        new Label("status", new ResourceModel("order-rows." + name(order.status())))
            .add(AttributeModifier.append("class", "order-row__status--" + name(order.status()))));
    item.add(new Label("total", order.total().tag()));
    item.add(
        new Label(
            "pieces",
            new StringResourceModel("order-rows.pieces", this).setParameters(order.pieces())));
    item.add(
        new Each<>(
            "pictures", order.lines().stream().limit(PICTURES).toList(), OrderRowsPanel::picture));
    item.add(new Label("goods", goods(order.lines())));
  }

  private static void picture(ListItem<OrderLine> item, OrderLine line) {
    item.add(new PicturePanel("picture", line.picture(), "4.5rem").decorative());
  }

  private String goods(List<OrderLine> lines) {
    String first = lines.get(0).name().in(getLocale());
    return lines.size() == 1
        ? first
        : new StringResourceModel("order-rows.more", this)
            .setParameters(first, lines.size() - 1)
            .getString();
  }

  private static String name(OrderStatus status) {
    return status.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
