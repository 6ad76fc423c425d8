package lingao.catalog.search.elasticsearch;

/**
 * The index that the alias stands for.
 *
 * @param name of the index itself
 * @param layout its {@link ProductIndex#LAYOUT}; 0 when unknown
 * @param catalog the {@link CatalogIdentity} it was built from
 */
record IndexState(String name, int layout, String catalog) {}
