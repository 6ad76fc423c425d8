package lingao.catalog.mail;

/** No mail server answered, or it let us not in: no mail can be delivered now. */
final class SmtpAway extends Exception {

  private static final long serialVersionUID = 1L;

  SmtpAway(Throwable cause) {
    super(String.valueOf(cause.getMessage()), cause);
  }
}
