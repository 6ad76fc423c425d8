/**
 * Paying: the payment service's notices, the way back from a wallet, the card form. Orders' pages
 * use {@link lingao.storefront.payment.PayPanel}.
 */
@NullMarked
package lingao.storefront.payment;

import org.jspecify.annotations.NullMarked;
