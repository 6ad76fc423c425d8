package lingao.catalog.customer;

import lingao.catalog.fulfilment.Courier;
import lingao.catalog.shared.Contact;

/**
 * An address in a customer's book.
 *
 * @param contact who receives there
 * @param place where it is
 * @param standard whether it is the one that is offered first; one of them is
 */
public record Address(long id, Contact contact, Courier place, boolean standard) {}
