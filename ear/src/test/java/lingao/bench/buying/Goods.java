package lingao.bench.buying;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import lingao.launcher.postgres.Database;

/** SKUs with so much stock that it never ends, and baskets with one piece each. */
final class Goods {

  private static final int MANY = 1_000_000;

  private final Database database;

  Goods(Database database) {
    this.database = database;
  }

  /** Fills the county centre up with each SKU and returns the first {@code number} of them. */
  List<String> stock(int number) throws SQLException {
    try (Connection connection = connect();
        Statement statement = connection.createStatement()) {
      statement.execute(
          "with filled as (insert into stock (sku_id, point, available)"
              + " select id, 'county-centre', %1$d from sku on conflict (sku_id, point)"
                  .formatted(MANY)
              + " do update set available = stock.available + excluded.available"
              + " returning sku_id, point)"
              + " insert into stock_movement (sku_id, point, reason, available)"
              + " select sku_id, point, 'received', %d from filled".formatted(MANY));
      return texts(
          statement, "select code from sku where weight_grams < 5000 order by id limit " + number);
    }
  }

  /** New baskets, each with one piece of the SKUs in turn. */
  List<String> baskets(int number, List<String> skus) throws SQLException {
    try (Connection connection = connect();
        PreparedStatement insert =
            connection.prepareStatement(
                "insert into basket (id) select replace(gen_random_uuid()::text, '-', '')"
                    + " from generate_series(1, ?) returning id")) {
      insert.setInt(1, number);
      return fill(connection, insert, skus);
    }
  }

  private List<String> fill(Connection connection, PreparedStatement insert, List<String> skus)
      throws SQLException {
    List<String> ids = new ArrayList<>();
    try (ResultSet rows = insert.executeQuery()) {
      while (rows.next()) {
        ids.add(rows.getString(1));
      }
    }
    try (PreparedStatement lines =
        connection.prepareStatement(
            "insert into basket_line (basket, sku, name, quantity, seen_price_fen)"
                + " select ?, code, name, 1, price_fen from sku where code = ?")) {
      for (int i = 0; i < ids.size(); i++) {
        lines.setString(1, ids.get(i));
        lines.setString(2, skus.get(i % skus.size()));
        lines.addBatch();
      }
      lines.executeBatch();
    }
    return ids;
  }

  private static List<String> texts(Statement statement, String query) throws SQLException {
    List<String> texts = new ArrayList<>();
    try (ResultSet rows = statement.executeQuery(query)) {
      while (rows.next()) {
        texts.add(rows.getString(1));
      }
    }
    return texts;
  }

  Connection connect() throws SQLException {
    return DriverManager.getConnection(database.url(), database.user(), database.password());
  }
}
