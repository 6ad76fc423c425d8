/** The visitor's basket, and how it goes to their phone. */
@NullMarked
package lingao.kiosk.basket;

import org.jspecify.annotations.NullMarked;
