package lingao.catalog.search;

import java.util.List;
import java.util.Map;
import lingao.catalog.product.ProductCard;
import lingao.catalog.search.ProductResults.Facet;

/**
 * What a search source found.
 *
 * @param total how many products match in all
 * @param best what the best of them counts, see {@link Zone}; 0 for none
 * @param items those of the page asked for
 * @param counts for each facet the number of products by slug; values without products may be left
 *     out
 * @param prices the number of products in each of {@link PriceRanges#ALL}, in its order
 */
public record Found(
    long total,
    double best,
    List<ProductCard> items,
    Map<Facet, ? extends Map<String, Long>> counts,
    List<Long> prices) {}
