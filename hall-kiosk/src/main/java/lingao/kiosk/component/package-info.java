/** Parts that several screens show: pictures, product tiles, pagers, dates. */
@NullMarked
package lingao.kiosk.component;

import org.jspecify.annotations.NullMarked;
