package lingao.catalog.payment;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import lingao.catalog.shared.InstantColumn;
import lingao.catalog.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@code payment}. Its life: opening, open, captured; or closing, closed when the order
 * was called off. Money that comes after all is captured, whatever was wished here.
 */
@Entity(name = "Payment")
@Table(name = "payment")
class PaymentEntry {

  @Id private long id;

  @Column(name = "order_number")
  private String order;

  private int attempt;
  private @Nullable String intent;

  @Column(name = "client_secret")
  private @Nullable String clientSecret;

  @Enumerated(EnumType.STRING)
  private PaymentMethod method;

  @Enumerated(EnumType.STRING)
  private PaymentStatus status;

  @Column(name = "amount_fen")
  private long amountFen;

  @Column(name = "received_fen")
  private @Nullable Long receivedFen;

  private @Nullable String decline;

  @Column(name = "opened_at")
  @Convert(converter = InstantColumn.class)
  private Instant openedAt;

  @Column(name = "captured_at")
  @Convert(converter = InstantColumn.class)
  private @Nullable Instant capturedAt;

  @Column(name = "next_try")
  @Convert(converter = InstantColumn.class)
  private Instant nextTry;

  private int tries;

  @SuppressWarnings("NullAway.Init")
  protected PaymentEntry() {}

  IntentMark mark() {
    return new IntentMark(order, attempt);
  }

  Optional<String> intent() {
    return Optional.ofNullable(intent);
  }

  PaymentStatus status() {
    return status;
  }

  Money amount() {
    return new Money(amountFen);
  }

  Money received() {
    return new Money(receivedFen == null ? 0 : receivedFen);
  }

  /** The customer wishes to pay in another way; the intent takes each. */
  void choose(PaymentMethod method) {
    this.method = method;
  }

  /** The payment service knows of it; whoever wished to close it meanwhile still does. */
  void opened(GatewayIntent made) {
    if (intent == null) {
      intent = made.id();
      clientSecret = made.clientSecret();
    }
    if (status == PaymentStatus.OPENING) {
      status = PaymentStatus.OPEN;
    }
  }

  void close(Instant now) {
    status = PaymentStatus.CLOSING;
    nextTry = now;
  }

  void closed() {
    status = PaymentStatus.CLOSED;
  }

  /** The worker takes it on until then; if the worker dies, another comes back to it. */
  void lease(Instant now, Duration lease) {
    tries++;
    nextTry = now.plus(lease);
  }

  void captured(GatewayIntent paid, Instant now) {
    status = PaymentStatus.CAPTURED;
    receivedFen = paid.received().fen();
    capturedAt = now;
    paidBy(paid);
    decline = null;
  }

  /** By what it really was paid; stays as wished while that is not told. */
  void paidBy(GatewayIntent paid) {
    method = paid.method().orElse(method);
  }

  boolean agreesOnMethod(GatewayIntent told) {
    return told.method().orElse(method) == method;
  }

  void declined(String reason) {
    decline = reason;
  }

  int tries() {
    return tries;
  }

  Payment toRecord() {
    boolean captured = capturedAt != null;
    return new Payment(
        order,
        intent == null ? "" : intent,
        clientSecret == null ? "" : clientSecret,
        method,
        status,
        captured ? received() : amount(),
        capturedAt == null ? openedAt : capturedAt,
        Optional.ofNullable(decline));
  }
}
