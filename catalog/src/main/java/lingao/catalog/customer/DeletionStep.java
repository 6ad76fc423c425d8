package lingao.catalog.customer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import lingao.catalog.mail.MailService;

/** What of a deletion happens in one transaction: all of it or nothing. */
@ApplicationScoped
class DeletionStep {

  @Inject private CustomerStore customers;
  @Inject private CustomerMails mails;
  @Inject private MailService outbox;
  @Inject private Event<CustomerDeleted> deleted;

  @Transactional
  void delete(Customer customer) {
    deleted.fire(new CustomerDeleted(customer.id(), customer.email(), customer.mobile()));
    customers.remove(customer.id());
    customer.email().ifPresent(outbox::forget);
    mails.deleted(customer);
  }
}
