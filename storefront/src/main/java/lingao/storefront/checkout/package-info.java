/**
 * The way from a basket to an order, on one page that works without script. Root: {@link
 * lingao.storefront.checkout.CheckoutPage}.
 */
@NullMarked
package lingao.storefront.checkout;

import org.jspecify.annotations.NullMarked;
