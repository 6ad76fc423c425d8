package lingao.catalog.sms;

/** Who carries messages between the shop and telephones. */
public interface SmsProvider {

  /**
   * Lets a message pass that this provider sent.
   *
   * @throws UntrustedSms when it is not the provider's
   * @throws SmsUnavailable when no provider is set up
   */
  void verify(InboundSms sms);

  /**
   * Hands a message over to be sent; whether it arrives is not known then.
   *
   * @param to number of the receiver
   * @param text at most 500 characters
   * @throws SmsUnavailable when no provider is set up, or it takes nothing just now
   */
  void send(String to, String text);
}
