/**
 * Labels of batches and of single items as PDF sheets, true to size. Root: {@link
 * lingao.catalog.label.LabelService}; {@link lingao.catalog.label.LabelPrinter} turns labels into
 * pages.
 */
@NullMarked
package lingao.catalog.label;

import org.jspecify.annotations.NullMarked;
