package lingao.bench.made;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import lingao.launcher.postgres.Database;
import org.awaitility.Awaitility;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/**
 * A catalog that grows by made products, written into the database itself: what the shop would
 * write for each, change rows included, in a few statements for all.
 */
public final class MadeCatalog {

  private static final Duration COPIED = Duration.ofMinutes(15);
  private static final Duration POLL = Duration.ofSeconds(1);

  private final Database database;
  private final ProductMaker maker;
  private final List<DemoProduct> demo;

  /** Finds the demo's products in the database; nothing was made in it yet. */
  public MadeCatalog(Database database, Parts parts, long seed) throws SQLException {
    this.database = database;
    try (Connection connection = connect()) {
      this.demo = DemoReader.read(connection);
    }
    this.maker = new ProductMaker(seed, parts, demo);
  }

  /** What was there before. */
  public List<DemoProduct> demo() {
    return demo;
  }

  /** Adds products until the catalog has {@code size}, in one transaction. */
  public void growTo(long size) throws SQLException {
    try (Connection connection = connect()) {
      connection.setAutoCommit(false);
      long first = count(connection) - demo.size();
      new Multiplied(connection).prepare();
      copy(connection, first, size - demo.size());
      new Multiplied(connection).addAll();
      connection.commit();
    }
    try (Connection connection = connect();
        Statement statement = connection.createStatement()) {
      statement.execute("analyze");
    }
  }

  /** Returns when the shop has copied all of it to where it looks while its engine is away. */
  public void awaitCopy() {
    Awaitility.await().atMost(COPIED).pollInterval(POLL).until(this::isCopied);
  }

  private boolean isCopied() throws SQLException {
    try (Connection connection = connect();
        Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery(
                "select (select count(*) from product) = (select count(*) from product_search)"
                    + " and (select max(version) from catalog_change)"
                    + " = (select version from product_search_position)")) {
      return row.next() && row.getBoolean(1);
    }
  }

  private void copy(Connection connection, long first, long end) throws SQLException {
    CopyIn products = in(connection, "made_product");
    for (long number = first; number < end; number++) {
      write(products, CopyLines.product(maker.make(number)));
    }
    products.endCopy();
    CopyIn skus = in(connection, "made_sku");
    for (long number = first; number < end; number++) {
      MadeProduct made = maker.make(number);
      for (MadeProduct.MadeSku sku : made.skus()) {
        write(skus, CopyLines.sku(made, sku));
      }
    }
    skus.endCopy();
  }

  private static CopyIn in(Connection connection, String table) throws SQLException {
    return connection
        .unwrap(PGConnection.class)
        .getCopyAPI()
        .copyIn("copy " + table + " from stdin");
  }

  private static void write(CopyIn copy, String line) throws SQLException {
    byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
    copy.writeToCopy(bytes, 0, bytes.length);
  }

  private static long count(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("select count(*) from product")) {
      row.next();
      return row.getLong(1);
    }
  }

  private Connection connect() throws SQLException {
    return DriverManager.getConnection(database.url(), database.user(), database.password());
  }
}
