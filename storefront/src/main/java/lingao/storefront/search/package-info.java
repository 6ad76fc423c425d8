/**
 * The listing's parameters, read from an address and written into links; shared by the page of
 * products and the JSON API. Root: {@link lingao.storefront.search.ProductQueryParameters}.
 */
@NullMarked
package lingao.storefront.search;

import org.jspecify.annotations.NullMarked;
