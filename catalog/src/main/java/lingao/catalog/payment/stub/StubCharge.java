package lingao.catalog.payment.stub;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One try to take money: it worked or not; what worked may be given back in parts. */
@JsonAutoDetect(
    fieldVisibility = Visibility.ANY,
    getterVisibility = Visibility.NONE,
    isGetterVisibility = Visibility.NONE)
final class StubCharge {

  String id;
  String intent;
  long amount;
  String currency;
  boolean captured;
  long amountCaptured;
  long amountRefunded;
  @Nullable StubDecline failure;
  StubMethod method;
  long created;

  @SuppressWarnings("NullAway.Init")
  StubCharge() {}

  StubCharge(StubIntent of, long now) {
    this.id = StubIds.of("ch");
    this.intent = of.id;
    this.amount = of.amount;
    this.currency = of.currency;
    this.method = Objects.requireNonNull(of.method);
    this.failure = of.error;
    this.created = now;
    this.captured = failure == null && !of.manualCapture;
    this.amountCaptured = captured ? amount : 0;
  }

  boolean failed() {
    return failure != null;
  }

  void capture(long taken) {
    captured = true;
    amountCaptured = taken;
  }

  long refundable() {
    return amountCaptured - amountRefunded;
  }

  void refund(long given) {
    if (refundable() == 0) {
      throw StubError.invalid(
          "charge_already_refunded", "Charge " + id + " has already been refunded.", "");
    }
    if (given < 1 || given > refundable()) {
      throw StubError.invalid(
          "",
          "Refund amount ("
              + given
              + ") is greater than unrefunded amount on charge ("
              + refundable()
              + ")",
          "amount");
    }
    amountRefunded += given;
  }

  /** A refund came back. */
  void refundCameBack(long given) {
    amountRefunded -= given;
  }
}
