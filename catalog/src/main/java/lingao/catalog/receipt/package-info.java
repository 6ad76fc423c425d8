/**
 * An order's receipt as PDF. Root: {@link lingao.catalog.receipt.ReceiptPrinter}, which turns a
 * {@link lingao.catalog.receipt.Receipt} into pages.
 */
@NullMarked
package lingao.catalog.receipt;

import org.jspecify.annotations.NullMarked;
