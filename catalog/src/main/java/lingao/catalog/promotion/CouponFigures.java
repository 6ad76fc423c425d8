package lingao.catalog.promotion;

import lingao.catalog.shared.Money;

/**
 * A coupon and what it has done.
 *
 * @param people how many have used it
 * @param given what it took off all their orders, those cancelled unpaid not counted
 */
public record CouponFigures(Coupon coupon, int people, Money given) {}
