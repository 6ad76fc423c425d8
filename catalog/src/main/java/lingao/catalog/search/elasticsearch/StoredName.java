package lingao.catalog.search.elasticsearch;

import lingao.catalog.search.NamedProduct;

/** What of an {@link IndexedProduct} comes back to be suggested. */
record StoredName(NamedProduct card) {}
