/**
 * The O2O experience halls and what lies on their shelves. Root: {@link
 * lingao.catalog.hall.HallService}.
 */
@NullMarked
package lingao.catalog.hall;

import org.jspecify.annotations.NullMarked;
