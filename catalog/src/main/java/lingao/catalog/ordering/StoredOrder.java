package lingao.catalog.ordering;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import lingao.catalog.basket.Invoice;
import lingao.catalog.fulfilment.Delivery;
import lingao.catalog.fulfilment.FreightPart;
import lingao.catalog.media.Picture;
import lingao.catalog.payment.PaymentMethod;
import lingao.catalog.product.Temperature;
import lingao.catalog.promotion.Discount;
import lingao.catalog.shared.Contact;
import lingao.catalog.shared.Email;
import lingao.catalog.shared.LocalizedText;
import lingao.catalog.shared.Mobile;
import lingao.catalog.shared.Money;
import org.jspecify.annotations.Nullable;

/** An order as the database tells it, in one statement. */
record StoredOrder(
    String number,
    OrderStatus status,
    boolean held,
    @Nullable Long customer,
    String language,
    @Nullable String name,
    @Nullable String mobile,
    @Nullable String email,
    Delivery delivery,
    String stockPoint,
    LocalDate earliest,
    LocalDate latest,
    @Nullable Instant readyAt,
    boolean coldChain,
    PaymentMethod method,
    List<Line> lines,
    long goodsFen,
    List<Amount> discounts,
    long freightFen,
    List<Amount> freight,
    long totalFen,
    @Nullable String giftNote,
    @Nullable Invoice invoice,
    Instant placedAt,
    Instant payUntil,
    @Nullable Instant paidAt,
    List<Event> events) {

  OrderView toView() {
    return new OrderView(
        new OrderNumber(number),
        status,
        held,
        Optional.ofNullable(customer),
        Locale.forLanguageTag(language),
        contact(),
        delivery,
        stockPoint,
        new OrderPromise(earliest, latest, Optional.ofNullable(readyAt), coldChain),
        method,
        lines.stream().map(Line::toLine).toList(),
        new Money(goodsFen),
        discounts.stream().map(Amount::toDiscount).toList(),
        new Money(freightFen),
        freight.stream().map(Amount::toFreight).toList(),
        new Money(totalFen),
        Optional.ofNullable(giftNote),
        Optional.ofNullable(invoice),
        placedAt,
        payUntil,
        Optional.ofNullable(paidAt),
        events.stream().map(Event::toEvent).toList());
  }

  private Optional<Contact> contact() {
    return name == null || mobile == null
        ? Optional.empty()
        : Optional.of(
            new Contact(name, new Mobile(mobile), Optional.ofNullable(email).map(Email::new)));
  }

  record Line(
      int position,
      String sku,
      String product,
      String brand,
      LocalizedText brandName,
      LocalizedText name,
      LocalizedText pack,
      Picture picture,
      long unitPriceFen,
      int quantity,
      long discountFen,
      int weightGrams,
      Temperature temperature,
      int refunded) {

    OrderLine toLine() {
      return new OrderLine(
          position,
          sku,
          product,
          brand,
          brandName,
          name,
          pack,
          picture,
          new Money(unitPriceFen),
          quantity,
          new Money(discountFen),
          weightGrams,
          temperature,
          refunded);
    }
  }

  record Amount(String code, LocalizedText label, long fen) {

    Discount toDiscount() {
      return new Discount(code, label, new Money(fen));
    }

    FreightPart toFreight() {
      return new FreightPart(label, new Money(fen));
    }
  }

  record Event(@Nullable OrderStatus from, OrderStatus to, String reason, String who, Instant at) {

    OrderEvent toEvent() {
      return new OrderEvent(Optional.ofNullable(from), to, reason, who, at);
    }
  }
}
