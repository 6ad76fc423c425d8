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

/** A row of {@code refund}: wanted, asked for, pending, then succeeded or failed. */
@Entity(name = "Refund")
@Table(name = "refund")
class RefundEntry {

  @Id private long id;

  @Column(name = "order_number")
  private String order;

  private String key;
  private @Nullable String intent;

  @Column(name = "gateway_id")
  private @Nullable String gatewayId;

  @Enumerated(EnumType.STRING)
  private RefundReason reason;

  @Column(name = "amount_fen")
  private long amountFen;

  @Enumerated(EnumType.STRING)
  private RefundStatus status;

  private @Nullable String failure;

  @Column(name = "wanted_at")
  @Convert(converter = InstantColumn.class)
  private Instant wantedAt;

  @Column(name = "done_at")
  @Convert(converter = InstantColumn.class)
  private @Nullable Instant doneAt;

  @Column(name = "next_try")
  @Convert(converter = InstantColumn.class)
  private Instant nextTry;

  private int tries;

  @SuppressWarnings("NullAway.Init")
  protected RefundEntry() {}

  long id() {
    return id;
  }

  String order() {
    return order;
  }

  String key() {
    return key;
  }

  Optional<String> intent() {
    return Optional.ofNullable(intent);
  }

  Optional<String> gatewayId() {
    return Optional.ofNullable(gatewayId);
  }

  Money amount() {
    return new Money(amountFen);
  }

  RefundStatus status() {
    return status;
  }

  int tries() {
    return tries;
  }

  /**
   * Asked for of {@code intent}, none if none can pay it; if the answer is lost, another asks again
   * after the lease.
   */
  void ask(@Nullable String intent, Instant now, Duration lease) {
    this.intent = intent;
    status = RefundStatus.ASKED;
    tries++;
    nextTry = now.plus(lease);
  }

  /** As the payment service tells; a refund that had succeeded may still come back. */
  void become(GatewayRefund told, Instant now) {
    gatewayId = told.id();
    intent = told.intent();
    status = told.status();
    failure = told.failure().orElse(null);
    doneAt = status == RefundStatus.PENDING ? null : now;
  }

  void refused(String code, Instant now) {
    status = RefundStatus.FAILED;
    failure = code;
    doneAt = now;
  }

  Refund toRecord() {
    return new Refund(
        order,
        key,
        amount(),
        reason,
        status,
        wantedAt,
        Optional.ofNullable(doneAt),
        Optional.ofNullable(failure));
  }
}
