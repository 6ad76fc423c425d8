/**
 * Search in PostgreSQL, for when the search engine is away. Root: {@link
 * lingao.catalog.search.sql.SqlFinder}; nobody else uses it by name.
 */
@NullMarked
package lingao.catalog.search.sql;

import org.jspecify.annotations.NullMarked;
