/** Typing or scanning a trace code, and the journey of a batch. */
@NullMarked
package lingao.kiosk.trace;

import org.jspecify.annotations.NullMarked;
