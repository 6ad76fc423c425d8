package lingao.storefront.office.order;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import lingao.catalog.fulfilment.Courier;
import lingao.catalog.fulfilment.Delivery;
import lingao.catalog.fulfilment.DeliveryService;
import lingao.catalog.ordering.OrderDesk;
import lingao.catalog.ordering.OrderEvent;
import lingao.catalog.ordering.OrderLine;
import lingao.catalog.ordering.OrderNumber;
import lingao.catalog.ordering.OrderStatus;
import lingao.catalog.ordering.OrderView;
import lingao.catalog.payment.Payment;
import lingao.catalog.payment.PaymentService;
import lingao.catalog.shared.Money;
import lingao.storefront.office.Moments;
import lingao.storefront.office.OfficePage;
import lingao.storefront.web.Each;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.Component;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.model.ResourceModel;
import org.apache.wicket.request.http.flow.AbortWithHttpErrorCodeException;
import org.apache.wicket.request.mapper.parameter.PageParameters;

/** One order: what was bought, for whom, all that happened, and what the office may do. */
public class OneOrderPage extends OfficePage {

  private static final long serialVersionUID = 1L;

  private static final Set<OrderStatus> TO_BE_SENT =
      EnumSet.of(
          OrderStatus.PAID,
          OrderStatus.PREPARING,
          OrderStatus.SHIPPED,
          OrderStatus.READY_FOR_PICKUP);

  @Inject private OrderDesk desk;
  @Inject private DeliveryService deliveries;
  @Inject private PaymentService payments;

  private final transient OrderView order;

  /** The page. */
  public OneOrderPage(PageParameters parameters) {
    super(parameters);
    order =
        OrderNumber.of(parameters.get("number").toString(""))
            .flatMap(desk::order)
            .orElseThrow(
                () -> new AbortWithHttpErrorCodeException(HttpServletResponse.SC_NOT_FOUND));
  }

  @Override
  protected String title() {
    return order.number().value();
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    add(new WebMarkupContainer("held").setVisible(order.held()));
    add(new Label("status", new ResourceModel("order.status." + order.status().code())));
    add(new Label("contact", order.contact().map(c -> c.name()).orElse("—")));
    add(new Label("mobile", order.contact().map(c -> c.mobile().grouped()).orElse("")));
    add(new Label("email", order.contact().flatMap(c -> c.email()).map(e -> e.value()).orElse("")));
    add(new Label("to", place(order.delivery())));
    add(new Label("promise", order.promise().earliest() + " – " + order.promise().latest()));
    add(Moments.label("placed", order.placedAt()));
    add(row("paid-row", order.paidAt().map(at -> Moments.label("paid", at))));
    add(row("by-row", paid().map(p -> new Label("by", new ResourceModel(by(p))))));
    add(row("note-row", order.giftNote().map(note -> new Label("note", note))));
    add(row("invoice-row", order.invoice().map(i -> new Label("invoice", invoice(i)))));
    add(new Each<>("lines", order.lines(), this::line));
    add(new Label("goods", order.goods().tag()));
    add(row("discount-row", discount().map(off -> new Label("discount", "−" + off.tag()))));
    add(new Label("freight", order.freight().tag()));
    add(new Label("total", order.total().tag()));
    add(new Each<>("events", order.events(), this::event));
    add(new OrderForm("form", order, desk));
    WebMarkupContainer dispatch = new WebMarkupContainer("dispatch");
    dispatch.add(AttributeModifier.replace("href", "/office/dispatch/" + order.number()));
    add(dispatch.setVisible(isToBeSent()));
  }

  private void line(ListItem<OrderLine> item, OrderLine line) {
    WebMarkupContainer link = new WebMarkupContainer("link");
    link.add(AttributeModifier.replace("href", "/office/stock/" + line.sku() + "/" + point()));
    item.add(link.add(new Label("sku", line.sku())));
    item.add(new Label("name", line.name().in(getLocale()) + " · " + line.pack().in(getLocale())));
    item.add(new Label("quantity", line.quantity()));
    item.add(new Label("price", line.unitPrice().tag()));
    item.add(new Label("paid", line.paid().tag()));
  }

  private void event(ListItem<OrderEvent> item, OrderEvent event) {
    boolean moved = event.from().filter(event.to()::equals).isEmpty();
    item.add(
        new Label("status", new ResourceModel("order.status." + event.to().code()))
            .setVisible(moved));
    item.add(new Label("reason", known("order.reason.", event.reason())));
    item.add(new Label("who", known("order.who.", event.who())));
    item.add(Moments.label("at", event.at()));
  }

  /** The words for what the shop itself noted; what somebody of the staff wrote stays as it is. */
  private String known(String prefix, String noted) {
    return getLocalizer().getStringIgnoreSettings(prefix + noted, this, null, noted);
  }

  private static WebMarkupContainer row(String id, Optional<? extends Component> content) {
    WebMarkupContainer row = new WebMarkupContainer(id);
    content.ifPresent(row::add);
    row.setVisible(content.isPresent());
    return row;
  }

  private String place(Delivery delivery) {
    if (delivery instanceof Courier to) {
      return to.province() + to.city() + to.county() + " " + to.street();
    }
    var place = deliveries.place(delivery);
    return place.name().in(getLocale()) + " · " + place.address().in(getLocale());
  }

  private Optional<Payment> paid() {
    return order.paidAt().flatMap(at -> payments.paid(order.number().value()));
  }

  private static String by(Payment payment) {
    return "order.by." + payment.method().code();
  }

  private static String invoice(lingao.catalog.basket.Invoice invoice) {
    return (invoice.title() + " " + invoice.taxNumber()).strip();
  }

  /** What buyers did not have to pay; empty for nothing. */
  private Optional<Money> discount() {
    long off = order.goods().fen() + order.freight().fen() - order.total().fen();
    return off > 0 ? Optional.of(new Money(off)) : Optional.empty();
  }

  /** Whether there is something to pack, to ship or to hand out. */
  private boolean isToBeSent() {
    return TO_BE_SENT.contains(order.status());
  }

  private String point() {
    return order.stockPoint();
  }

  /** Whether the office may still call it off. */
  static boolean canCancel(OrderView order) {
    return order.status() == OrderStatus.TO_PAY || order.status() == OrderStatus.PAID;
  }
}
