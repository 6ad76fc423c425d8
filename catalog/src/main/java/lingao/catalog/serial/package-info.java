/**
 * Serial numbers of single items: made at random for a batch, printed on labels, and counted when
 * somebody asks for one, since a number that is asked for again and again was copied. Kept of a
 * scan is when and roughly where, never who. Root: {@link lingao.catalog.serial.SerialService}.
 */
@NullMarked
package lingao.catalog.serial;

import org.jspecify.annotations.NullMarked;
