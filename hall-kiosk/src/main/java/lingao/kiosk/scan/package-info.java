/** What a scanned or typed code means. Root: {@link lingao.kiosk.scan.CodeReader}. */
@NullMarked
package lingao.kiosk.scan;

import org.jspecify.annotations.NullMarked;
