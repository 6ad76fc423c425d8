/** The stock for the office: what is where, how it moved, taking in and correcting. */
@NullMarked
package lingao.storefront.office.stock;

import org.jspecify.annotations.NullMarked;
