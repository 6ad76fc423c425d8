package lingao.catalog.payment;

/** Reads what the payment service sends, if it was the payment service. */
public interface NoticeReader {

  /**
   * The notice in {@code payload}.
   *
   * @param signature as sent along with it
   * @throws UntrustedNotice when somebody else sent it, or it is older than five minutes
   */
  GatewayNotice read(String payload, String signature);
}
