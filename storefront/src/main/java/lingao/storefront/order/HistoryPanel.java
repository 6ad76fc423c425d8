package lingao.storefront.order;

import jakarta.inject.Inject;
import java.time.temporal.ChronoUnit;
import java.util.List;
import lingao.catalog.ordering.OrderEvent;
import lingao.catalog.ordering.OrderView;
import lingao.catalog.payment.PaymentService;
import lingao.catalog.payment.Refund;
import lingao.storefront.component.NearDates;
import lingao.storefront.web.Each;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.panel.Panel;

/** What happened to an order, and the money that went back. */
class HistoryPanel extends Panel {

  private static final long serialVersionUID = 1L;

  @Inject private PaymentService payments;

  private final transient OrderView order;

  HistoryPanel(String id, OrderView order) {
    super(id);
    this.order = order;
    setRenderBodyOnly(true);
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    List<OrderEvent> moves =
        order.events().stream()
            .filter(e -> e.from().map(from -> from != e.to()).orElse(true))
            .toList();
    add(new Each<>("events", moves, this::event));
    List<Refund> refunds = payments.refunds(order.number().value());
    WebMarkupContainer box = new WebMarkupContainer("refunds");
    box.add(new Each<>("list", refunds, this::refund));
    add(box.setVisible(!refunds.isEmpty()));
  }

  private void event(ListItem<OrderEvent> item, OrderEvent event) {
    item.add(
        new Label("when", NearDates.moment(event.at(), getLocale()))
            .add(
                AttributeModifier.replace(
                    "datetime", event.at().truncatedTo(ChronoUnit.SECONDS).toString())));
    item.add(new Label("what", getString("order.status." + event.to())));
  }

  private void refund(ListItem<Refund> item, Refund refund) {
    item.add(new Label("amount", refund.amount().tag()));
    item.add(new Label("state", getString("history.refund." + refund.status())));
  }
}
