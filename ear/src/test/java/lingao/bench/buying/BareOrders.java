package lingao.bench.buying;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * The least that an order can cost the same PostgreSQL: one piece reserved if it is there, its
 * movement, an order and its line, in one transaction of four prepared statements a buyer's
 * connection, straight from JDBC.
 */
final class BareOrders {

  private static final int WARM_UP_SECONDS = 2;

  /** What the server has left beside the shop's own pool. */
  static final int MOST_CONNECTIONS = 24;

  private final Goods goods;

  BareOrders(Goods goods) {
    this.goods = goods;
  }

  /** Makes the tables for such orders. */
  void prepare() throws SQLException {
    try (Connection connection = goods.connect();
        Statement statement = connection.createStatement()) {
      statement.execute(
          "create table bare_order (number text primary key, status text not null, contact jsonb"
              + " not null, total_fen bigint not null, placed_at timestamptz not null)");
      statement.execute(
          "create table bare_line (number text not null references bare_order, position int not"
              + " null, sku text not null, quantity int not null, primary key (number, position))");
    }
  }

  /** Transactions a second with so many buyers at once. */
  double perSecond(List<String> skus, int buyers, int seconds) throws Exception {
    int connections = Math.min(buyers, MOST_CONNECTIONS);
    run(skus, connections, WARM_UP_SECONDS);
    return run(skus, connections, seconds) / (double) seconds;
  }

  private long run(List<String> skus, int buyers, int seconds) throws Exception {
    ExecutorService people = Executors.newFixedThreadPool(buyers);
    try {
      long end = System.nanoTime() + seconds * 1_000_000_000L;
      List<Future<Long>> orders = new ArrayList<>();
      for (int i = 0; i < buyers; i++) {
        int first = i;
        orders.add(people.submit(() -> buy(skus, first, buyers, end)));
      }
      long all = 0;
      for (Future<Long> one : orders) {
        all += one.get();
      }
      return all;
    } finally {
      people.shutdown();
    }
  }

  private long buy(List<String> skus, int first, int step, long end) throws SQLException {
    try (Connection connection = goods.connect()) {
      connection.setAutoCommit(false);
      try (BareOrder order = new BareOrder(connection)) {
        long bought = 0;
        for (int i = first; System.nanoTime() < end; i += step) {
          order.of(skus.get(i % skus.size()));
          connection.commit();
          bought++;
        }
        return bought;
      }
    }
  }

  /** The statements of one connection. */
  private static final class BareOrder implements AutoCloseable {

    private final PreparedStatement reserve;
    private final PreparedStatement movement;
    private final PreparedStatement order;
    private final PreparedStatement line;

    BareOrder(Connection connection) throws SQLException {
      reserve =
          connection.prepareStatement(
              "update stock set available = available - 1, reserved = reserved + 1"
                  + " where sku_id = (select id from sku where code = ?)"
                  + " and point = 'county-centre' and available >= 1");
      movement =
          connection.prepareStatement(
              "insert into stock_movement (sku_id, point, reason, available, reserved, reference)"
                  + " select id, 'county-centre', 'reserved', -1, 1, ? from sku where code = ?");
      order =
          connection.prepareStatement(
              "insert into bare_order values (?, 'TO_PAY',"
                  + " '{\"name\": \"王小妹\", \"mobile\": \"13876543210\"}', 1980, now())");
      line = connection.prepareStatement("insert into bare_line values (?, 1, ?, 1)");
    }

    void of(String sku) throws SQLException {
      String number = UUID.randomUUID().toString();
      run(reserve, sku);
      run(movement, number, sku);
      run(order, number);
      run(line, number, sku);
    }

    private static void run(PreparedStatement statement, String... values) throws SQLException {
      for (int i = 0; i < values.length; i++) {
        statement.setString(i + 1, values[i]);
      }
      if (statement.executeUpdate() != 1) {
        throw new IllegalStateException("nothing was bought");
      }
    }

    @Override
    public void close() throws SQLException {
      reserve.close();
      movement.close();
      order.close();
      line.close();
    }
  }
}
