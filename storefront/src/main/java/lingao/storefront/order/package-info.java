/**
 * An order in its buyer's browser: where it stands, paying it, calling it off, buying it again, and
 * finding it without its link. Root: {@link lingao.storefront.order.OrderPage}.
 */
@NullMarked
package lingao.storefront.order;

import org.jspecify.annotations.NullMarked;
