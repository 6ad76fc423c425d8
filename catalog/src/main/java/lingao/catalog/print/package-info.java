/**
 * What all printed things are drawn with: a page or a part of one measured from its upper left
 * corner, the embedded typeface, QR codes. Root: {@link lingao.catalog.print.Canvas}.
 */
@NullMarked
package lingao.catalog.print;

import org.jspecify.annotations.NullMarked;
