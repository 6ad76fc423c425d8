/**
 * Spreadsheets in Office Open XML (ISO/IEC 29500), as far as importing needs them: values of cells,
 * read within bounds, and a form to fill in. Roots: {@link lingao.catalog.trace.entry.sheet.Xlsx},
 * {@link lingao.catalog.trace.entry.sheet.XlsxWriter}.
 */
@NullMarked
package lingao.catalog.trace.entry.sheet;

import org.jspecify.annotations.NullMarked;
