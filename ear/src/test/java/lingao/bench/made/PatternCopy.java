package lingao.bench.made;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Copies rows but for some columns. The columns are read from the schema, so that one that is new
 * to the bench is copied as well.
 */
public final class PatternCopy {

  private final Connection connection;

  /** Works in the transaction of {@code connection}. */
  public PatternCopy(Connection connection) {
    this.connection = connection;
  }

  /**
   * Adds a row for each of {@code from}. The pattern's row is {@code o}.
   *
   * @param changed by column what to put instead of the pattern's value
   * @return how many were added
   */
  public int add(String table, Map<String, String> changed, String from) throws SQLException {
    List<String> columns = columns(table);
    List<String> values =
        columns.stream().map(column -> changed.getOrDefault(column, "o." + column)).toList();
    try (Statement statement = connection.createStatement()) {
      return statement.executeUpdate(
          "insert into %s (%s) select %s from %s"
              .formatted(table, String.join(", ", columns), String.join(", ", values), from));
    }
  }

  private List<String> columns(String table) throws SQLException {
    String sql =
        "select column_name from information_schema.columns where table_schema = 'public'"
            + " and table_name = ? and is_generated = 'NEVER' and is_identity = 'NO'";
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setString(1, table);
      List<String> columns = new ArrayList<>();
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          columns.add(rows.getString(1));
        }
      }
      return columns;
    }
  }
}
