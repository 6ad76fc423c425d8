/** Signing in, the first account, one's password. */
@NullMarked
package lingao.storefront.office.account;

import org.jspecify.annotations.NullMarked;
