package lingao.catalog.customer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** What of a password's change happens in one transaction each. */
@ApplicationScoped
class PasswordSteps {

  @Inject private CustomerStore customers;
  @Inject private SessionStore sessions;
  @Inject private LinkStore links;
  @Inject private CustomerMails mails;

  /** Mails a link. Who has no address can't be reached. */
  @Transactional
  void offer(Customer customer) {
    customer
        .email()
        .ifPresent(to -> mails.resetPassword(customer, to, links.toPassword(customer.id())));
  }

  /** Of two who use a link at once, one succeeds. */
  @Transactional
  boolean reset(String token, Customer customer, String passwordHash) {
    if (!links.use(token)) {
      return false;
    }
    sessions.endAll(customer.id());
    set(customer, passwordHash);
    return true;
  }

  /** The session that asks goes on, all others end. */
  @Transactional
  void change(Customer customer, String passwordHash, String currentToken) {
    sessions.endOthers(customer.id(), currentToken);
    set(customer, passwordHash);
  }

  private void set(Customer customer, String passwordHash) {
    customers.changePassword(customer.id(), passwordHash);
    links.removeAll(customer.id());
    mails.passwordChanged(customer);
  }
}
