/**
 * The county's towns: where brands come from and where stations stand. Root: {@link
 * lingao.catalog.place.TownService}.
 */
@NullMarked
package lingao.catalog.place;

import org.jspecify.annotations.NullMarked;
