/**
 * Products: the listing with its filters, and each product's own page. Roots: {@link
 * lingao.storefront.product.ProductsPage} and {@link lingao.storefront.product.ProductPage}.
 */
@NullMarked
package lingao.storefront.product;

import org.jspecify.annotations.NullMarked;
