package lingao.catalog.payment;

import org.jspecify.annotations.Nullable;

/** The payment service does not answer, or is too busy. The same may be asked again later. */
public final class PaymentUnavailable extends PaymentProblem {

  private static final long serialVersionUID = 1L;

  public PaymentUnavailable(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
