package lingao.catalog.trace.entry;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lingao.catalog.trace.entry.sheet.Cell;
import lingao.catalog.trace.entry.sheet.Row;
import lingao.catalog.trace.entry.sheet.Sheet;

/**
 * A sheet whose columns are known.
 *
 * @param columns where each stands, from 0
 * @param rows below the headings
 */
record SheetTable(
    String name, Map<SheetColumn, Integer> columns, List<Row> rows, boolean since1904) {

  /** The sheet as a table of these columns; nothing when its first row names none of its own. */
  static Optional<SheetTable> of(
      Sheet sheet, List<SheetColumn> known, SheetColumn telling, boolean since1904) {
    if (sheet.rows().isEmpty()) {
      return Optional.empty();
    }
    Map<SheetColumn, Integer> columns = new EnumMap<>(SheetColumn.class);
    sheet
        .rows()
        .get(0)
        .cells()
        .forEach(
            (index, cell) ->
                known.stream()
                    .filter(column -> column.isCalled(cell.text()))
                    .forEach(column -> columns.putIfAbsent(column, index)));
    return columns.containsKey(telling)
        ? Optional.of(
            new SheetTable(
                sheet.name(), columns, sheet.rows().subList(1, sheet.rows().size()), since1904))
        : Optional.empty();
  }

  /** Which of these it lacks. */
  List<SheetColumn> lacking(List<SheetColumn> needed) {
    List<SheetColumn> lacking = new ArrayList<>(needed);
    lacking.removeAll(columns.keySet());
    return lacking;
  }

  /** What a row says, by the fields of forms; days and times as forms write them. */
  Map<String, String> typed(Row row) {
    Map<String, String> typed = new HashMap<>();
    columns.forEach((column, index) -> typed.put(column.field(), text(column, row.at(index))));
    return typed;
  }

  private String text(SheetColumn column, Cell cell) {
    return switch (column) {
      case AT, PRODUCED, EXPIRES -> cell.moment(since1904);
      default -> cell.text();
    };
  }
}
