package lingao.shop.web;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import lingao.launcher.RunningShop;
import lingao.launcher.postgres.Database;

/** What the database says about stock, orders and money. */
final class Books {

  private final Database database;

  Books(RunningShop shop) {
    this.database = shop.database();
  }

  /** Takes in so many pieces of a SKU at the county centre. */
  void receive(String sku, int pieces) {
    try (Connection connection = connect();
        PreparedStatement statement =
            connection.prepareStatement(
                "with now as (update stock set available = available + ? from sku"
                    + " where sku.id = stock.sku_id and sku.code = ? and point = 'county-centre'"
                    + " returning sku_id, point)"
                    + " insert into stock_movement (sku_id, point, reason, available)"
                    + " select sku_id, point, 'received', ? from now")) {
      statement.setInt(1, pieces);
      statement.setString(2, sku);
      statement.setInt(3, pieces);
      statement.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The only number that a query gives. */
  long one(String query) {
    try (Connection connection = connect();
        PreparedStatement statement = connection.prepareStatement(query);
        ResultSet rows = statement.executeQuery()) {
      rows.next();
      return rows.getLong(1);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private Connection connect() throws SQLException {
    return DriverManager.getConnection(database.url(), database.user(), database.password());
  }
}
