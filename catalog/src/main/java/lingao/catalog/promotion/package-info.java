/**
 * Coupons and campaign prices. Knows no orders: an order is a number to it. Root: {@link
 * lingao.catalog.promotion.PromotionService}.
 */
@NullMarked
package lingao.catalog.promotion;

import org.jspecify.annotations.NullMarked;
