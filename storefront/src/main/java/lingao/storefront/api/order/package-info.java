/**
 * Buying without a browser: baskets and orders of guests as JSON. Roots: {@link
 * lingao.storefront.api.order.BasketsResource}, {@link lingao.storefront.api.order.OrdersResource}.
 */
@NullMarked
package lingao.storefront.api.order;

import org.jspecify.annotations.NullMarked;
