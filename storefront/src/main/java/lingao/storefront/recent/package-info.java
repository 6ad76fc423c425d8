/**
 * What a reader has looked at lately, shown again where the way on is short. A guest's browser
 * remembers it by itself, a customer's account does. Roots: {@link
 * lingao.storefront.recent.RecentPanel}, {@link lingao.storefront.recent.RecentPage}.
 */
@NullMarked
package lingao.storefront.recent;

import org.jspecify.annotations.NullMarked;
