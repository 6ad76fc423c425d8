package lingao.catalog.trace.entry.sheet;

import java.util.List;

/**
 * A sheet of a workbook.
 *
 * @param rows those that are not empty, in order
 */
public record Sheet(String name, List<Row> rows) {}
