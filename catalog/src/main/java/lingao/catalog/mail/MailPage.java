package lingao.catalog.mail;

import java.util.List;

/**
 * A page of the office's list of mails, the latest first.
 *
 * @param total how many there are in all
 */
public record MailPage(long total, List<MailSummary> mails) {

  /** How many mails a page holds. */
  public static final int SIZE = 50;

  /** Copies the list. */
  public MailPage {
    mails = List.copyOf(mails);
  }

  /** How many pages there are. */
  public int pages() {
    return (int) ((total + SIZE - 1) / SIZE);
  }
}
