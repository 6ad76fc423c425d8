/** Packing and shipping at {@code /office/dispatch}. Root: the queue. */
@NullMarked
package lingao.storefront.office.dispatch;

import org.jspecify.annotations.NullMarked;
