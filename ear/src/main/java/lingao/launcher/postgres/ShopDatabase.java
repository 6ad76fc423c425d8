package lingao.launcher.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import lingao.launcher.machine.SecretFile;
import org.postgresql.PGConnection;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * The role {@code lingao} and the database of the same name that it owns. The shop has no more
 * rights than that.
 */
final class ShopDatabase {
  private static final String NAME = "lingao";

  private final int port;
  private final SecretFile superuserKey;
  private final SecretFile shopKey;

  ShopDatabase(int port, SecretFile superuserKey, SecretFile shopKey) {
    this.port = port;
    this.superuserKey = superuserKey;
    this.shopKey = shopKey;
  }

  private String url(String database) {
    return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
  }

  boolean serverAnswers() {
    try (Connection connection = superuser()) {
      return connection.isValid(2);
    } catch (SQLException e) {
      return false;
    }
  }

  /**
   * Each step is done only when its result is missing, so an interrupted first start is completed
   * by the next.
   */
  Database ensure() throws SQLException, IOException {
    try (Connection connection = superuser()) {
      if (!exists(connection, "select 1 from pg_roles where rolname = ?")) {
        execute(connection, "create role " + NAME + " login");
      }
      // The driver sends a hash: the password itself can reach no log.
      connection
          .unwrap(PGConnection.class)
          .alterUserPassword(NAME, shopKey.value().toCharArray(), "scram-sha-256");
      if (!exists(connection, "select 1 from pg_database where datname = ?")) {
        execute(connection, "create database " + NAME + " owner " + NAME);
      }
    }
    return new Database(url(NAME), NAME, shopKey.value());
  }

  private Connection superuser() throws SQLException {
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setUrl(url("postgres"));
    source.setUser(Cluster.SUPERUSER);
    source.setPassword(superuserPassword());
    source.setApplicationName("lingao-launcher");
    source.setConnectTimeout(2);
    return source.getConnection();
  }

  private String superuserPassword() {
    try {
      return superuserKey.value();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean exists(Connection connection, String query) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(query)) {
      statement.setString(1, NAME);
      try (ResultSet rows = statement.executeQuery()) {
        return rows.next();
      }
    }
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
