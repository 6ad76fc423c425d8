package lingao.catalog.payment.stripe;

import com.stripe.model.PaymentIntent;
import com.stripe.model.StripeError;
import java.time.Instant;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import lingao.catalog.payment.GatewayIntent;
import lingao.catalog.payment.GatewayRefund;
import lingao.catalog.payment.IntentStatus;
import lingao.catalog.payment.PaymentMethod;
import lingao.catalog.payment.RefundStatus;
import lingao.catalog.shared.Money;
import org.jspecify.annotations.Nullable;

/** Stripe's objects in the shop's words. */
final class Told {

  private Told() {}

  static GatewayIntent intent(PaymentIntent told) {
    IntentStatus status = IntentStatus.of(told.getStatus());
    long amount = number(told.getAmount());
    return new GatewayIntent(
        told.getId(),
        Objects.requireNonNullElse(told.getClientSecret(), ""),
        status,
        Objects.requireNonNullElse(told.getCurrency(), ""),
        new Money(amount),
        new Money(status == IntentStatus.SUCCEEDED ? received(told, amount) : 0),
        method(told),
        Marks.read(told.getMetadata()),
        Optional.ofNullable(told.getLastPaymentError()).map(Told::reason),
        NextActions.of(told.getNextAction()),
        Instant.ofEpochSecond(number(told.getCreated())));
  }

  private static long received(PaymentIntent told, long amount) {
    return told.getAmountReceived() == null ? amount : told.getAmountReceived();
  }

  /** Known where the answer has the whole payment method in it. */
  private static Optional<PaymentMethod> method(PaymentIntent told) {
    return Optional.ofNullable(told.getPaymentMethodObject())
        .flatMap(
            method ->
                Arrays.stream(PaymentMethod.values())
                    .filter(m -> m.code().equals(method.getType()))
                    .findFirst());
  }

  private static String reason(StripeError error) {
    if (error.getDeclineCode() != null) {
      return error.getDeclineCode();
    }
    return Objects.requireNonNullElse(error.getCode(), "declined");
  }

  static GatewayRefund refund(com.stripe.model.Refund told) {
    return new GatewayRefund(
        told.getId(),
        Objects.requireNonNullElse(told.getPaymentIntent(), ""),
        Marks.key(told.getMetadata()),
        new Money(number(told.getAmount())),
        status(told.getStatus()),
        failure(told),
        Instant.ofEpochSecond(number(told.getCreated())));
  }

  /** Stripe's {@code pending} and {@code requires_action}: the money is under way. */
  private static RefundStatus status(@Nullable String told) {
    return switch (Objects.requireNonNullElse(told, "pending")) {
      case "succeeded" -> RefundStatus.SUCCEEDED;
      case "failed", "canceled" -> RefundStatus.FAILED;
      default -> RefundStatus.PENDING;
    };
  }

  private static Optional<String> failure(com.stripe.model.Refund told) {
    return status(told.getStatus()) == RefundStatus.FAILED
        ? Optional.of(Objects.requireNonNullElse(told.getFailureReason(), told.getStatus()))
        : Optional.empty();
  }

  private static long number(@Nullable Long value) {
    return value == null ? 0 : value;
  }
}
