package lingao.catalog.receipt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import lingao.catalog.fulfilment.Courier;
import lingao.catalog.fulfilment.Delivery;
import lingao.catalog.fulfilment.DeliveryPlace;
import lingao.catalog.fulfilment.DeliveryService;
import lingao.catalog.fulfilment.Undeliverable;
import lingao.catalog.ordering.OrderView;
import lingao.catalog.payment.Payment;
import lingao.catalog.payment.PaymentService;
import lingao.catalog.payment.Refund;
import lingao.catalog.payment.RefundReason;
import lingao.catalog.payment.RefundStatus;
import lingao.catalog.receipt.Receipt.NamedAmount;
import lingao.catalog.receipt.Receipt.ReceiptInvoice;
import lingao.catalog.receipt.Receipt.ReceiptLine;
import lingao.catalog.receipt.Receipt.ReceiptPayment;
import lingao.catalog.receipt.Receipt.ReceiptSums;
import lingao.catalog.receipt.Receipt.Recipient;
import lingao.catalog.shared.Contact;
import lingao.catalog.shared.Money;

/** Receipts of orders. Whether somebody may see the order is for the caller to say. */
@ApplicationScoped
public class ReceiptService {

  @Inject private PaymentService payments;
  @Inject private DeliveryService deliveries;
  @Inject private EntityManager em;

  /**
   * The receipt as PDF.
   *
   * @param language Chinese or English
   * @param link absolute address of the order's page
   */
  @Transactional
  public byte[] pdf(OrderView order, Locale language, String link) {
    return ReceiptPrinter.pdf(receipt(order, language, link));
  }

  private Receipt receipt(OrderView order, Locale language, String link) {
    Words words = new Words(language);
    return new Receipt(
        language,
        order.number().value(),
        link,
        order.placedAt(),
        payment(order, words),
        recipient(order, words),
        lines(order, language),
        sums(order, language),
        invoice(order),
        isDemo(order));
  }

  private Optional<ReceiptPayment> payment(OrderView order, Words words) {
    Optional<Payment> paid = payments.paid(order.number().value());
    String method = paid.map(payment -> payment.method().name()).orElse("free");
    return order.paidAt().map(at -> new ReceiptPayment(at, words.of("method." + method)));
  }

  private Recipient recipient(OrderView order, Words words) {
    String erased = words.of("erased");
    return new Recipient(
        order.contact().map(Contact::name).orElse(erased),
        order.contact().map(contact -> contact.mobile().masked()).orElse(""),
        order.contact().map(contact -> delivery(order.delivery(), words)).orElse(erased));
  }

  private String delivery(Delivery delivery, Words words) {
    String kind = words.of("kind." + delivery.kind());
    return kind + " · " + place(delivery, words.language());
  }

  /** A place that is gone since has no words any more. */
  private String place(Delivery delivery, Locale language) {
    if (delivery instanceof Courier courier) {
      return courier.province() + courier.city() + courier.county() + courier.street();
    }
    try {
      DeliveryPlace place = deliveries.place(delivery);
      return place.name().in(language) + " · " + place.address().in(language);
    } catch (Undeliverable gone) {
      return "—";
    }
  }

  private static List<ReceiptLine> lines(OrderView order, Locale language) {
    return order.lines().stream()
        .map(
            line ->
                new ReceiptLine(
                    line.name().in(language),
                    line.pack().in(language) + " · " + line.brandName().in(language),
                    line.unitPrice(),
                    line.quantity(),
                    line.refunded(),
                    line.total()))
        .toList();
  }

  private ReceiptSums sums(OrderView order, Locale language) {
    return new ReceiptSums(
        order.goods(),
        order.discounts().stream()
            .map(discount -> new NamedAmount(discount.label().in(language), discount.amount()))
            .toList(),
        order.freight(),
        order.total(),
        refunded(order));
  }

  /** Money that came twice and went back is no part of the order. */
  private Money refunded(OrderView order) {
    long fen =
        payments.refunds(order.number().value()).stream()
            .filter(refund -> refund.status() == RefundStatus.SUCCEEDED)
            .filter(refund -> refund.reason() != RefundReason.PAID_TOO_LATE)
            .map(Refund::amount)
            .mapToLong(Money::fen)
            .sum();
    return new Money(Math.min(fen, order.total().fen()));
  }

  private static Optional<ReceiptInvoice> invoice(OrderView order) {
    return order
        .invoice()
        .map(
            invoice ->
                new ReceiptInvoice(
                    invoice.title(),
                    Optional.of(invoice.taxNumber()).filter(number -> !number.isEmpty())));
  }

  private boolean isDemo(OrderView order) {
    return (Boolean)
        em.createNativeQuery(
                "select exists (select 1 from order_line l join product p on p.slug = l.product"
                    + " where l.order_number = ?1 and p.demo)")
            .setParameter(1, order.number().value())
            .getSingleResult();
  }
}
