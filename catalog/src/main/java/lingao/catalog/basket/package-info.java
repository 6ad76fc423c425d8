/**
 * Baskets: what somebody means to buy, before an address or a payment is known. Prices and stock in
 * a basket are those of this moment; what changed since the reader last saw it is pointed out.
 * Root: {@link lingao.catalog.basket.BasketService}.
 */
@NullMarked
package lingao.catalog.basket;

import org.jspecify.annotations.NullMarked;
