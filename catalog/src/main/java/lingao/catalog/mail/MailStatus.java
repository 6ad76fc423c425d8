package lingao.catalog.mail;

/** How far a mail has come. */
public enum MailStatus {
  /** To be delivered; kept where there is no mail server. */
  WAITING,
  /** A mail server has taken it. */
  SENT,
  /** It was refused for good, or too often: somebody has to look. */
  FAILED
}
