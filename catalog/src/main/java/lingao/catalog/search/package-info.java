/**
 * Finding products: listing, facets, keywords, suggestions. Root: {@link
 * lingao.catalog.search.SearchService}.
 */
@NullMarked
package lingao.catalog.search;

import org.jspecify.annotations.NullMarked;
