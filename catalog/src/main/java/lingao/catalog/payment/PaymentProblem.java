package lingao.catalog.payment;

import org.jspecify.annotations.Nullable;

/** Why something could not be done about a payment. Nothing was taken or given. */
public abstract sealed class PaymentProblem extends RuntimeException
    permits PaymentUnavailable, PaymentRefused, AlreadyPaid {

  private static final long serialVersionUID = 1L;

  PaymentProblem(String message, @Nullable Throwable cause) {
    super(message, cause);
  }

  PaymentProblem(String message) {
    super(message);
  }
}
