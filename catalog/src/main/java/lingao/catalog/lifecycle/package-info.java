/**
 * Brings the catalog up: migrations, demo data into an empty database, then the followers of the
 * change log. Root: {@link lingao.catalog.lifecycle.CatalogStartup}.
 */
@NullMarked
package lingao.catalog.lifecycle;

import org.jspecify.annotations.NullMarked;
