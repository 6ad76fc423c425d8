/** The brand wall, a brand, and the goods on a hall's shelves. */
@NullMarked
package lingao.kiosk.browse;

import org.jspecify.annotations.NullMarked;
