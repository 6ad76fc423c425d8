/**
 * Ordering at the kiosk what is fetched in the same hall: by a mobile number, without a keyboard.
 */
@NullMarked
package lingao.kiosk.checkout;

import org.jspecify.annotations.NullMarked;
