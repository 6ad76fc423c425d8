/**
 * The shop's JSON API at {@code /api/v1}: products, suggestions, brands and the feed of changes,
 * for reading. Root: {@link lingao.storefront.api.ShopApi}.
 */
@NullMarked
package lingao.storefront.api;

import org.jspecify.annotations.NullMarked;
