package lingao.storefront.api.order;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lingao.catalog.fulfilment.Courier;
import lingao.catalog.fulfilment.Delivery;
import lingao.catalog.fulfilment.HallPickup;
import lingao.catalog.fulfilment.StationPickup;
import lingao.catalog.ordering.OrderEvent;
import lingao.catalog.ordering.OrderView;
import lingao.catalog.shared.Contact;
import lingao.storefront.web.Language;
import org.jspecify.annotations.Nullable;

/**
 * An order as it stands.
 *
 * @param held whether the county office has to look at it before it goes on
 * @param readyAt from when a hall has it packed
 * @param payment only while it is to be paid
 */
public record OrderAnswer(
    String number,
    String status,
    boolean held,
    @Nullable ContactItem contact,
    DeliveryItem delivery,
    LocalDate earliest,
    LocalDate latest,
    @Nullable Instant readyAt,
    List<OrderLineItem> lines,
    long goodsFen,
    List<AmountItem> discounts,
    long freightFen,
    List<AmountItem> freight,
    long totalFen,
    @Nullable String giftNote,
    Instant placedAt,
    Instant payUntil,
    @Nullable Instant paidAt,
    List<EventItem> events,
    @Nullable PaymentItem payment) {

  static OrderAnswer of(OrderView order, Optional<PaymentItem> payment, Language language) {
    return new OrderAnswer(
        order.number().value(),
        order.status().code(),
        order.held(),
        order.contact().map(ContactItem::of).orElse(null),
        DeliveryItem.of(order.delivery()),
        order.promise().earliest(),
        order.promise().latest(),
        order.promise().readyAt().orElse(null),
        order.lines().stream().map(line -> OrderLineItem.of(line, language)).toList(),
        order.goods().fen(),
        order.discounts().stream()
            .map(d -> new AmountItem(d.label().in(language.locale()), d.amount().fen()))
            .toList(),
        order.freight().fen(),
        order.freightParts().stream()
            .map(f -> new AmountItem(f.label().in(language.locale()), f.amount().fen()))
            .toList(),
        order.total().fen(),
        order.giftNote().orElse(null),
        order.placedAt(),
        order.payUntil(),
        order.paidAt().orElse(null),
        order.events().stream().map(EventItem::of).toList(),
        payment.orElse(null));
  }

  /** Whom the order is for; the number masked, since links are passed on. */
  public record ContactItem(String name, String mobile) {

    static ContactItem of(Contact contact) {
      return new ContactItem(contact.name(), contact.mobile().masked());
    }
  }

  /** Where it goes, as it was said; the fields of its kind alone. */
  public record DeliveryItem(
      String kind,
      @Nullable String province,
      @Nullable String city,
      @Nullable String county,
      @Nullable String street,
      @Nullable String hall,
      @Nullable String station,
      @Nullable String village) {

    static DeliveryItem of(Delivery delivery) {
      String kind = delivery.kind().code();
      if (delivery instanceof Courier to) {
        return new DeliveryItem(
            kind, to.province(), to.city(), to.county(), to.street(), null, null, null);
      }
      if (delivery instanceof HallPickup at) {
        return new DeliveryItem(kind, null, null, null, null, at.hall(), null, null);
      }
      StationPickup at = (StationPickup) delivery;
      return new DeliveryItem(
          kind, null, null, null, null, null, at.station(), at.village().orElse(null));
    }
  }

  /** What happened. */
  public record EventItem(String status, Instant at) {

    static EventItem of(OrderEvent event) {
      return new EventItem(event.to().code(), event.at());
    }
  }
}
