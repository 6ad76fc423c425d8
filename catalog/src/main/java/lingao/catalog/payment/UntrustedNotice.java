package lingao.catalog.payment;

import org.jspecify.annotations.Nullable;

/** What claims to come from the payment service does not, or is too old, or is no notice at all. */
public final class UntrustedNotice extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public UntrustedNotice(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
