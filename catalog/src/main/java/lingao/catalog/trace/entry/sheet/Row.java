package lingao.catalog.trace.entry.sheet;

import java.util.Map;

/**
 * A row that is not empty.
 *
 * @param number as people see it, from 1
 * @param cells by column, from 0
 */
public record Row(int number, Map<Integer, Cell> cells) {

  /** The cell of a column. */
  public Cell at(int column) {
    return cells.getOrDefault(column, Cell.EMPTY);
  }
}
