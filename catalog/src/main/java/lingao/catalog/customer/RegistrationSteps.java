package lingao.catalog.customer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import lingao.catalog.shared.Email;

/** What of a registration happens in one transaction each. */
@ApplicationScoped
class RegistrationSteps {

  @Inject private CustomerStore customers;
  @Inject private LinkStore links;
  @Inject private CustomerMails mails;

  /** Asks the owner of the address; if they have an account, tells them so instead. */
  @Transactional
  void ask(Email email, NewCustomer customer, String passwordHash) {
    Optional<Account> known = customers.byName(customer.signInName());
    if (known.isPresent()) {
      mails.alreadyRegistered(known.get().customer());
    } else {
      String token = links.register(email, customer.name(), customer.language(), passwordHash);
      mails.confirmRegistration(email, customer.name(), customer.language(), token);
    }
  }

  /** The account; nobody when the link was used or the address taken meanwhile. */
  @Transactional
  Optional<Customer> open(String token, Registration registration) {
    return links.use(token, registration)
        ? customers.add(
            new SignInName.ByEmail(registration.email()),
            registration.name(),
            registration.language(),
            registration.passwordHash())
        : Optional.empty();
  }
}
