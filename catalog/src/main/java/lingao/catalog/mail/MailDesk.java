package lingao.catalog.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import lingao.catalog.account.OfficeOnly;

/** The county office's view of the mails. */
@ApplicationScoped
@OfficeOnly
public class MailDesk {

  private static final int LAST_PAGE = 2000;

  @Inject private MailRecords records;
  @Inject private MailServer server;

  /** Whether a mail server is named; otherwise mails are kept. */
  public boolean delivers() {
    return server.address().isPresent();
  }

  /**
   * A page of the list, the latest first.
   *
   * @param status which mails; all if absent
   * @param page from 1
   */
  public MailPage page(Optional<MailStatus> status, int page) {
    return records.page(status.orElse(null), Math.min(Math.max(1, page), LAST_PAGE));
  }

  /** One mail. */
  public Optional<MailDetail> mail(long id) {
    return records.mail(id);
  }

  /** Tries a mail again at once. Whether there was one that is not sent. */
  public boolean retry(long id) {
    return records.retry(id);
  }
}
