package lingao.catalog.mail;

/**
 * A mail as it is sent: one subject, the same text twice.
 *
 * @param subject one line, 1 to 200 characters
 * @param plain for readers of text
 * @param html for readers of HTML, complete
 */
record RenderedMail(String subject, String plain, String html) {

  private static final int LONGEST_SUBJECT = 200;

  RenderedMail {
    subject = subject.length() <= LONGEST_SUBJECT ? subject : subject.substring(0, LONGEST_SUBJECT);
  }
}
