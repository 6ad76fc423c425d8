package lingao.catalog.customer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import lingao.catalog.credential.TooManyAttempts;

/** How customers leave. */
@ApplicationScoped
public class CustomerDeletion {

  @Inject private CustomerProfile profile;
  @Inject private DeletionStep step;

  /**
   * Removes the account with all that belongs to it, at once and for good. Whoever else keeps
   * something hears of {@link CustomerDeleted} first.
   *
   * @throws WrongPassword when it is another one
   * @throws TooManyAttempts after some wrong ones
   */
  public void delete(Customer customer, String password, Origin origin) {
    profile.require(customer, password, origin);
    step.delete(customer);
  }
}
