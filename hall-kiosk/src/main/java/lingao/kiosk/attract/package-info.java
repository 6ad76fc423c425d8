/** What a kiosk shows while nobody stands before it. */
@NullMarked
package lingao.kiosk.attract;

import org.jspecify.annotations.NullMarked;
