/** The touch kiosks of the experience halls. */
@NullMarked
package lingao.kiosk;

import org.jspecify.annotations.NullMarked;
