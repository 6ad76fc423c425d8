package lingao.shop.buying;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import lingao.launcher.RunningShop;
import lingao.launcher.postgres.Database;

/** What the database says about stock, orders and money. */
final class Books {

  private final Database database;

  Books(RunningShop shop) {
    this.database = shop.database();
  }

  /** Puts exactly so many pieces of a SKU at the county centre, noting why. */
  void stock(String sku, int pieces) {
    run(
        "with now as (update stock set available = ? from sku"
            + " where sku.id = stock.sku_id and sku.code = ? and point = 'county-centre'"
            + " returning sku_id, point, old.available as before, new.available as after)"
            + " insert into stock_movement (sku_id, point, reason, available, reserved, sold)"
            + " select sku_id, point, 'corrected', after - before, 0, 0 from now",
        pieces,
        sku);
  }

  /** Available, reserved and sold pieces of a SKU at the county centre. */
  List<Long> pieces(String sku) {
    return row(
        "select available, reserved, sold from stock join sku on sku.id = stock.sku_id"
            + " where sku.code = ? and point = 'county-centre'",
        sku);
  }

  long one(String query, Object... values) {
    return row(query, values).get(0);
  }

  private List<Long> row(String query, Object... values) {
    try (Connection connection = connect();
        PreparedStatement statement = prepare(connection, query, values);
        ResultSet rows = statement.executeQuery()) {
      rows.next();
      List<Long> row = new ArrayList<>();
      for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
        row.add(rows.getLong(column));
      }
      return row;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private void run(String sql, Object... values) {
    try (Connection connection = connect();
        PreparedStatement statement = prepare(connection, sql, values)) {
      statement.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static PreparedStatement prepare(Connection connection, String sql, Object... values)
      throws SQLException {
    PreparedStatement statement = connection.prepareStatement(sql);
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, values[i]);
    }
    return statement;
  }

  private Connection connect() throws SQLException {
    return DriverManager.getConnection(database.url(), database.user(), database.password());
  }
}
