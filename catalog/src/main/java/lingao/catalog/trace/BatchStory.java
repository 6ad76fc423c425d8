package lingao.catalog.trace;

import java.util.List;
import lingao.catalog.product.ProductCard;

/**
 * A batch with its whole journey.
 *
 * @param quantity pieces made
 * @param expired whether its last day has passed
 * @param steps in order of time
 */
public record BatchStory(
    BatchSummary batch,
    ProductCard product,
    int quantity,
    boolean expired,
    List<TraceStep> steps) {}
