package lingao.catalog.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import lingao.catalog.dispatch.ParcelsSent;
import lingao.catalog.mail.MailMessage;
import lingao.catalog.mail.MailService;
import lingao.catalog.mail.MailTemplate;
import lingao.catalog.ordering.OrderMoved;
import lingao.catalog.ordering.OrderNumber;
import lingao.catalog.ordering.OrderService;
import lingao.catalog.ordering.OrderView;
import lingao.catalog.payment.RefundSucceeded;
import lingao.catalog.shared.Email;

/** Writes to buyers when their order gets on, or money comes back. */
@ApplicationScoped
class OrderNotices {

  private static final Logger LOG = Logger.getLogger(OrderNotices.class.getName());

  /** How ordering names the refund of money that came for an order that needed none. */
  private static final String LATE = "late:";

  /** How ordering names the refund of a whole order, which moves it. */
  private static final String WHOLE = "order:";

  @Inject private OrderService orders;
  @Inject private NoticeValues values;
  @Inject private MailService mails;

  void moved(@Observes OrderMoved event) {
    // An order is not read for nothing while others wait for the same stock.
    template(event)
        .filter(name -> event.hasEmail())
        .ifPresent(
            name -> tell(event.number(), name, name + ":" + event.number().value(), Map.of()));
  }

  void sent(@Observes ParcelsSent event) {
    String name = "order-shipped";
    tell(event.number(), name, name + ":" + event.number().value(), Map.of());
  }

  void refunded(@Observes RefundSucceeded event) {
    if (!event.key().startsWith(WHOLE)) {
      String name = event.key().startsWith(LATE) ? "order-late" : "order-money-back";
      Map<String, String> amount = Map.of("amount", event.amount().tag());
      OrderNumber.of(event.order())
          .ifPresent(number -> tell(number, name, name + ":" + event.key(), amount));
    }
  }

  private static Optional<String> template(OrderMoved event) {
    return switch (event.to()) {
      case TO_PAY -> Optional.of("order-placed");
      case PAID -> Optional.of("order-paid");
      case READY_FOR_PICKUP -> Optional.of("order-ready");
      case RECEIVED -> Optional.of("order-received");
      case CANCELLED ->
          Optional.of(event.reason().equals("expired") ? "order-expired" : "order-cancelled");
      case REFUNDING -> Optional.of("order-refunding");
      case REFUNDED -> Optional.of("order-refunded");
      // What was shipped is told with its parcels.
      case SHIPPED, PREPARING, DONE -> Optional.<String>empty();
    };
  }

  /** Writes about an order, once for what it is about, if its buyer gave an address. */
  void tell(OrderNumber number, String template, String about, Map<String, String> more) {
    orders.find(number).ifPresent(order -> tell(order, template, about, more));
  }

  private void tell(OrderView order, String template, String about, Map<String, String> more) {
    Optional<Email> to = order.contact().flatMap(contact -> contact.email());
    if (to.isEmpty()) {
      return;
    }
    try {
      mails.send(
          new MailMessage(
              to.get(),
              order.language(),
              new MailTemplate(OrderNotices.class, template),
              values.of(order, more),
              about));
    } catch (IllegalArgumentException | IllegalStateException e) {
      // A mistake in a text must not keep an order from getting on.
      LOG.log(Level.SEVERE, e, () -> "no mail " + template + " for order " + order.number());
    }
  }
}
