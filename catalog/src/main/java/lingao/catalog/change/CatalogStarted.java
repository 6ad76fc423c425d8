package lingao.catalog.change;

/**
 * Fired once on each node when schema and data are there, so that followers of the log may begin.
 */
public record CatalogStarted() {}
