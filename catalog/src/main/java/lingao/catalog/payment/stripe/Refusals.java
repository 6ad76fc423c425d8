package lingao.catalog.payment.stripe;

import com.stripe.exception.ApiConnectionException;
import com.stripe.exception.AuthenticationException;
import com.stripe.exception.CardException;
import com.stripe.exception.PermissionException;
import com.stripe.exception.RateLimitException;
import com.stripe.exception.StripeException;
import java.util.Objects;
import lingao.catalog.payment.PaymentProblem;
import lingao.catalog.payment.PaymentRefused;
import lingao.catalog.payment.PaymentUnavailable;

/** Stripe's errors in the shop's words: try again, or never. */
final class Refusals {

  private static final int CONFLICT = 409;
  private static final int SERVER_FAULTS = 500;

  private Refusals() {}

  /** Each of {@code e}'s kinds; a wrong key of ours is to be put right, not to be booked. */
  static PaymentProblem of(StripeException e) {
    if (e instanceof ApiConnectionException
        || e instanceof RateLimitException
        || e instanceof AuthenticationException
        || e instanceof PermissionException
        || isForLater(e)) {
      return new PaymentUnavailable(message(e), e);
    }
    return new PaymentRefused(code(e), message(e), e);
  }

  /** Stripe is at fault, or is just doing the same for somebody else. */
  private static boolean isForLater(StripeException e) {
    int status = Objects.requireNonNullElse(e.getStatusCode(), SERVER_FAULTS);
    return status == CONFLICT || status >= SERVER_FAULTS;
  }

  private static String code(StripeException e) {
    if (e instanceof CardException card && card.getDeclineCode() != null) {
      return card.getDeclineCode();
    }
    return Objects.requireNonNullElse(e.getCode(), "refused");
  }

  private static String message(StripeException e) {
    return Objects.requireNonNullElse(e.getMessage(), e.getClass().getSimpleName());
  }
}
