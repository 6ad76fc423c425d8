package lingao.catalog.change;

/**
 * A change of public data.
 *
 * @param version its number in the log; the largest is the catalog version
 * @param slug of the thing that changed (of the product for SKUs, certificates' number, batches'
 *     code)
 */
public record CatalogChange(long version, ChangeType type, String slug) {}
