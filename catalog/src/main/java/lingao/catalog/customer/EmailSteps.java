package lingao.catalog.customer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import lingao.catalog.shared.Email;

/** What of an address's change happens in one transaction each. */
@ApplicationScoped
class EmailSteps {

  @Inject private CustomerStore customers;
  @Inject private LinkStore links;
  @Inject private CustomerMails mails;

  /** Asks the owner of the address; if it is another customer's, tells them so instead. */
  @Transactional
  void offer(Customer customer, Email email) {
    Optional<Customer> owner =
        customers.byName(new SignInName.ByEmail(email)).map(Account::customer);
    if (owner.filter(o -> o.id() != customer.id()).isPresent()) {
      mails.emailTaken(email, owner.get().language(), owner.get().name());
    } else {
      mails.confirmEmail(customer, email, links.toEmail(customer.id(), email));
    }
  }

  /** Whether the address counts now: the link was there and nobody has taken it meanwhile. */
  @Transactional
  boolean confirm(String token, LinkStore.Wanted wanted) {
    Optional<Customer> before = customers.byId(wanted.customer()).map(Account::customer);
    if (before.isEmpty() || !links.use(token)) {
      return false;
    }
    boolean changed = customers.changeEmail(wanted.customer(), wanted.email());
    if (changed && before.get().email().filter(e -> !e.equals(wanted.email())).isPresent()) {
      mails.emailChanged(before.get(), wanted.email());
    }
    return changed;
  }
}
