/** A product, with the code to carry on by phone. */
@NullMarked
package lingao.kiosk.product;

import org.jspecify.annotations.NullMarked;
