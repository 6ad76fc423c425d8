/**
 * What buyers get after they have bought: a receipt, and a way to give goods back. All of it is for
 * who has the order's link or is its customer, see {@link lingao.storefront.aftersale.OrderDoor}.
 */
@NullMarked
package lingao.storefront.aftersale;

import org.jspecify.annotations.NullMarked;
