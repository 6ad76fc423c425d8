/**
 * The basket in the browser: its cookie, adding to it from product pages, its badge in the header
 * and its page. Roots: {@link lingao.storefront.basket.BasketCookie}, {@link
 * lingao.storefront.basket.BasketPage}.
 */
@NullMarked
package lingao.storefront.basket;

import org.jspecify.annotations.NullMarked;
