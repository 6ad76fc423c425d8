package lingao.catalog.payment;

import static jakarta.transaction.Transactional.TxType.NOT_SUPPORTED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import lingao.catalog.shared.Money;

/** Has orders paid and gives money back. */
@ApplicationScoped
public class PaymentService {

  @Inject private PaymentStore payments;
  @Inject private RefundStore refunds;
  @Inject private PaymentGateway gateway;
  @Inject private Bookings bookings;

  /**
   * The attempt by which an order can be paid, opened unless there is one of that amount. Asks the
   * payment service, so outside any transaction. Asked again after a crash it finds the same.
   *
   * @param order the order's number
   * @throws AlreadyPaid when the money has come
   * @throws PaymentUnavailable when the payment service does not answer
   */
  @Transactional(NOT_SUPPORTED)
  public Payment open(String order, Money amount, PaymentMethod method) {
    PaymentEntry entry = payments.claim(order, amount, method);
    if (entry.status() == PaymentStatus.OPEN) {
      return entry.toRecord();
    }
    return payments.opened(entry.mark(), gateway.create(entry.mark(), amount));
  }

  /** The latest attempt of an order. */
  public Optional<Payment> latest(String order) {
    List<Payment> all = payments(order);
    return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
  }

  /** All attempts of an order, oldest first. */
  public List<Payment> payments(String order) {
    return payments.ofOrder(order).stream().map(PaymentEntry::toRecord).toList();
  }

  /** What paid an order: of those whose money came, the first. */
  public Optional<Payment> paid(String order) {
    return payments(order).stream()
        .filter(payment -> payment.status() == PaymentStatus.CAPTURED)
        .min(Comparator.comparing(Payment::at));
  }

  /** All refunds of an order, oldest first. */
  public List<Refund> refunds(String order) {
    return refunds.ofOrder(order).stream().map(RefundEntry::toRecord).toList();
  }

  /**
   * What the customer has to do in order to pay what was {@linkplain #open opened}. Asks the
   * payment service, so outside any transaction; what has come meanwhile is booked.
   *
   * @param returnUrl absolute; where the wallet or bank leads back to
   * @throws AlreadyPaid when the money has come
   * @throws PaymentRefused when there is nothing open, or the payment service refuses
   * @throws PaymentUnavailable when the payment service does not answer
   */
  @Transactional(NOT_SUPPORTED)
  public NextStep start(String order, PaymentMethod method, String returnUrl) {
    Payment payment =
        latest(order).orElseThrow(() -> new PaymentRefused("not_open", "nothing to pay", null));
    if (payment.status() == PaymentStatus.CAPTURED) {
      throw new AlreadyPaid(order);
    }
    if (payment.status() != PaymentStatus.OPEN) {
      throw new PaymentRefused("not_open", "the payment is " + payment.status(), null);
    }
    Payment chosen = open(order, payment.amount(), method);
    GatewayIntent intent = gateway.intent(chosen.intent());
    bookings.book(intent);
    return step(chosen, intent, returnUrl);
  }

  private NextStep step(Payment payment, GatewayIntent intent, String returnUrl) {
    switch (intent.status()) {
      case SUCCEEDED -> throw new AlreadyPaid(payment.order());
      case CANCELED -> throw new PaymentRefused("not_open", "the payment was called off", null);
      case PROCESSING, REQUIRES_CAPTURE -> {
        return new NextStep.Wait();
      }
      default -> {
        return choose(payment, intent, returnUrl);
      }
    }
  }

  private NextStep choose(Payment payment, GatewayIntent intent, String returnUrl) {
    if (payment.method() == PaymentMethod.CARD) {
      return new NextStep.CardForm(payment.intent(), payment.clientSecret());
    }
    boolean begun =
        intent.next().isPresent() && intent.method().equals(Optional.of(payment.method()));
    GatewayIntent confirmed =
        begun ? intent : gateway.confirm(payment.intent(), payment.method(), returnUrl);
    return confirmed.next().orElseGet(NextStep.Wait::new);
  }

  /**
   * Asks the payment service how an intent stands and books it, as when a customer comes back.
   * Nothing for an intent that is not ours.
   */
  @Transactional(NOT_SUPPORTED)
  public Optional<Payment> look(String intent) {
    if (payments.byIntent(intent).isEmpty()) {
      return Optional.empty();
    }
    bookings.book(gateway.intent(intent));
    return payments.byIntent(intent).map(PaymentEntry::toRecord);
  }

  /**
   * Has what is open of an order called off soon, within the caller's transaction. Money that comes
   * before is told as {@link PaymentCaptured} nevertheless.
   */
  @Transactional
  public void closeOpen(String order) {
    payments.close(order);
  }

  /**
   * Has money given back soon, from whatever paid the order, within the caller's transaction.
   *
   * @param key names the wish: the same wished twice is given once
   */
  @Transactional
  public void requestRefund(String order, Money amount, RefundReason reason, String key) {
    refunds.want(order, null, amount, reason, key);
  }

  /** Has money of one intent given back, such as of one that came too late. */
  @Transactional
  public void requestRefund(
      String order, String intent, Money amount, RefundReason reason, String key) {
    refunds.want(order, intent, amount, reason, key);
  }
}
