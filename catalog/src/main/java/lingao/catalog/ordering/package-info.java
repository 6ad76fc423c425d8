/**
 * Orders, from the basket to the last refund. Root: {@link lingao.catalog.ordering.OrderService}.
 * What happens to an order is told as {@link lingao.catalog.ordering.OrderMoved}, within the
 * transaction in which it happens.
 */
@NullMarked
package lingao.catalog.ordering;

import org.jspecify.annotations.NullMarked;
