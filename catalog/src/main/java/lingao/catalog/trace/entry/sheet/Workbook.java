package lingao.catalog.trace.entry.sheet;

import java.util.List;

/**
 * A workbook.
 *
 * @param since1904 whether its days count from 1904 instead of 1900
 * @param sheets in order
 */
public record Workbook(boolean since1904, List<Sheet> sheets) {}
