/**
 * The pages of customers: signing in, registering, and all that belongs to an account. Each works
 * without script; public pages learn by script who is there, see {@link
 * lingao.storefront.account.StateServlet}. Roots: {@link
 * lingao.storefront.account.AccountAddresses}, {@link lingao.storefront.account.CustomerFilter}.
 */
@NullMarked
package lingao.storefront.account;

import org.jspecify.annotations.NullMarked;
