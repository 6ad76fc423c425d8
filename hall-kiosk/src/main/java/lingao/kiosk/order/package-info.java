/** The visitor's order until it is paid, and what they take along. */
@NullMarked
package lingao.kiosk.order;

import org.jspecify.annotations.NullMarked;
