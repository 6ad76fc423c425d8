/**
 * The frame of each screen: head, navigation bar, idle warning, error pages, and the addresses of a
 * hall's screens. Root: {@link lingao.kiosk.layout.HallPage}.
 */
@NullMarked
package lingao.kiosk.layout;

import org.jspecify.annotations.NullMarked;
