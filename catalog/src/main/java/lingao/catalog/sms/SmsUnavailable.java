package lingao.catalog.sms;

/** No provider of messages is set up, or it takes nothing just now. */
public final class SmsUnavailable extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Refused for {@code reason}. */
  public SmsUnavailable(String reason) {
    super(reason);
  }
}
