package lingao.catalog.sms;

/** A message that does not carry its provider's signature. */
public final class UntrustedSms extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** A message refused for {@code reason}, which tells nothing of its content. */
  public UntrustedSms(String reason) {
    super(reason);
  }
}
