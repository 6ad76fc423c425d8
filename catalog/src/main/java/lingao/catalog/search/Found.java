package lingao.catalog.search;

import java.util.List;
import java.util.Map;
import lingao.catalog.product.ProductCard;
import lingao.catalog.search.ProductResults.Facet;

/**
 * What a search source found.
 *
 * @param total how many products match in all
 * @param items those of the page asked for
 * @param counts for each facet the number of products by slug; values without products may be left
 *     out
 */
public record Found(
    long total, List<ProductCard> items, Map<Facet, ? extends Map<String, Long>> counts) {}
