/** Coupons: their list, and where one is issued. */
@NullMarked
package lingao.storefront.office.coupon;

import org.jspecify.annotations.NullMarked;
