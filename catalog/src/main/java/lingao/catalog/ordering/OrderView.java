package lingao.catalog.ordering;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import lingao.catalog.basket.Invoice;
import lingao.catalog.fulfilment.Delivery;
import lingao.catalog.fulfilment.FreightPart;
import lingao.catalog.payment.PaymentMethod;
import lingao.catalog.promotion.Discount;
import lingao.catalog.shared.Contact;
import lingao.catalog.shared.Money;

/**
 * An order. All but status, events and refunded pieces is as it was when it was placed.
 *
 * @param held whether something is wrong with it, so that nothing happens until the office has
 *     looked
 * @param customer whose it is, if they have an account
 * @param language in which the buyer is written to
 * @param contact absent when it was erased
 * @param stockPoint code of the stock point that the goods come from
 * @param goods what all pieces cost without coupons
 * @param discounts what coupons took off
 * @param freight the sum of its parts
 * @param total to be paid
 * @param payUntil when it is called off unless it is paid
 * @param events the oldest first; empty in lists
 */
public record OrderView(
    OrderNumber number,
    OrderStatus status,
    boolean held,
    Optional<Long> customer,
    Locale language,
    Optional<Contact> contact,
    Delivery delivery,
    String stockPoint,
    OrderPromise promise,
    PaymentMethod method,
    List<OrderLine> lines,
    Money goods,
    List<Discount> discounts,
    Money freight,
    List<FreightPart> freightParts,
    Money total,
    Optional<String> giftNote,
    Optional<Invoice> invoice,
    Instant placedAt,
    Instant payUntil,
    Optional<Instant> paidAt,
    List<OrderEvent> events) {

  /** How many pieces in all. */
  public int pieces() {
    return lines.stream().mapToInt(OrderLine::quantity).sum();
  }
}
