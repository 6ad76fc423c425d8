package lingao.catalog.payment;

import org.jspecify.annotations.Nullable;

/** The payment service refuses, and would again. */
public final class PaymentRefused extends PaymentProblem {

  private static final long serialVersionUID = 1L;

  private final String code;

  /**
   * @param code the payment service's word, such as {@code charge_already_refunded}
   */
  public PaymentRefused(String code, String message, @Nullable Throwable cause) {
    super(message, cause);
    this.code = code;
  }

  /** The payment service's word, such as {@code charge_already_refunded}. */
  public String code() {
    return code;
  }
}
