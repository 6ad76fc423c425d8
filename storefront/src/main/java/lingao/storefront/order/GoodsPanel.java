package lingao.storefront.order;

import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import lingao.catalog.ordering.OrderLine;
import lingao.catalog.ordering.OrderView;
import lingao.catalog.packing.PackedBatch;
import lingao.catalog.packing.PackingService;
import lingao.catalog.payment.Payment;
import lingao.catalog.promotion.Discount;
import lingao.catalog.trace.RecallNotice;
import lingao.storefront.component.PackedBatchPanel;
import lingao.storefront.component.PicturePanel;
import lingao.storefront.web.Each;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.panel.Panel;

/** What was bought and what it cost, as it was when the order was placed. */
class GoodsPanel extends Panel {

  private static final long serialVersionUID = 1L;

  @Inject private PackingService packing;

  private final transient OrderView order;
  private final transient Optional<Payment> paid;
  private transient Map<Integer, PackedBatch> batches = Map.of();

  GoodsPanel(String id, OrderView order, Optional<Payment> paid) {
    super(id);
    this.order = order;
    this.paid = paid;
    setRenderBodyOnly(true);
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    batches =
        packing.batches(order.number()).stream()
            .collect(Collectors.toMap(PackedBatch::position, batch -> batch));
    add(new Each<>("lines", order.lines(), this::line));
    add(new Label("goods", order.goods().tag()));
    add(new Each<>("discounts", order.discounts(), this::discount));
    add(
        new Label(
            "freight",
            order.freight().fen() == 0 ? getString("goods.free") : order.freight().tag()));
    add(new Label("total", order.total().tag()));
    WebMarkupContainer row = new WebMarkupContainer("paid");
    paid.ifPresent(p -> row.add(new Label("by", getString("goods.by." + p.method().code()))));
    add(row.setVisible(paid.isPresent()));
  }

  private void line(ListItem<OrderLine> item, OrderLine line) {
    item.add(new PicturePanel("picture", line.picture(), "4rem").decorative());
    WebMarkupContainer link = new WebMarkupContainer("link");
    link.add(AttributeModifier.replace("href", "/products/" + line.product()));
    link.add(new Label("name", line.name().in(getLocale())));
    item.add(link);
    item.add(new Label("pack", line.pack().in(getLocale()) + " × " + line.quantity()));
    item.add(new Label("sum", line.total().tag()));
    Optional<PackedBatch> batch = Optional.ofNullable(batches.get(line.position()));
    item.add(new PackedBatchPanel("batch", batch, false));
    WebMarkupContainer recalled = new WebMarkupContainer("recalled");
    batch.flatMap(PackedBatch::recall).ifPresent(notice -> recall(recalled, notice));
    item.add(recalled.setVisible(batch.flatMap(PackedBatch::recall).isPresent()));
  }

  private void recall(WebMarkupContainer box, RecallNotice notice) {
    box.add(new Label("number", notice.number()));
    box.add(new Label("reason", notice.reason().in(getLocale())));
    box.add(new Label("advice", notice.advice().in(getLocale())));
  }

  private void discount(ListItem<Discount> item, Discount discount) {
    item.add(new Label("label", discount.label().in(getLocale())));
    item.add(new Label("amount", "−" + discount.amount().tag()));
  }
}
