package lingao.catalog.customer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import lingao.catalog.credential.GuessLimit;
import lingao.catalog.credential.TooManyAttempts;
import lingao.catalog.shared.ShopTime;

/** Keeps the shop from flooding a mailbox, or making accounts in masses, on a stranger's behalf. */
@ApplicationScoped
class MailLimit {

  private static final int FREE_TO_A_NAME = 4;
  private static final int FREE_FROM_AN_ADDRESS = 30;

  @Inject private ShopTime time;

  private final GuessLimit limit =
      new GuessLimit(FREE_TO_A_NAME, FREE_FROM_AN_ADDRESS, () -> time.now());

  /**
   * Counts one more.
   *
   * @param name to whom, whether they have an account or not
   * @throws TooManyAttempts when it was too often lately
   */
  void check(String name, Origin origin) {
    limit.check(name, origin.address());
    limit.note(name, origin.address(), false);
  }
}
