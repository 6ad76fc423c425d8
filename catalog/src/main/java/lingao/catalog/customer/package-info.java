/**
 * Who buys with an account: registering, signing in, sessions, addresses, favourites, what was
 * looked at; taking all one's data along, and leaving. Roots: {@link
 * lingao.catalog.customer.CustomerSignIn} and {@link lingao.catalog.customer.CustomerProfile}.
 * Knows no orders: whoever keeps something about a customer observes {@link
 * lingao.catalog.customer.CustomerDeleted} and offers {@link lingao.catalog.customer.PersonalData}.
 */
@NullMarked
package lingao.catalog.customer;

import org.jspecify.annotations.NullMarked;
