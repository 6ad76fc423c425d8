/**
 * An order's receipt as PDF. Root: {@link lingao.catalog.receipt.ReceiptService}; {@link
 * lingao.catalog.receipt.ReceiptPrinter} turns a {@link lingao.catalog.receipt.Receipt} into pages.
 */
@NullMarked
package lingao.catalog.receipt;

import org.jspecify.annotations.NullMarked;
