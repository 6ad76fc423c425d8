package lingao.shop.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import lingao.launcher.RunningShop;

/**
 * The statements that PostgreSQL itself says it has run, as its log tells. Transaction brackets,
 * connection checks and what each node looks for by the clock do not count: changes of the catalog,
 * campaigns that begin or end, orders whose time is over, work for one node alone ({@code skip
 * locked}), which no public page takes.
 */
final class StatementLog implements AutoCloseable {

  private final Path log;
  private final Connection superuser;

  StatementLog(RunningShop shop) throws SQLException, IOException {
    this.log = shop.logs().resolve("postgres.log");
    String password =
        Files.readString(shop.logs().resolveSibling("keys").resolve("postgres-superuser")).strip();
    this.superuser =
        DriverManager.getConnection(
            shop.database().url() + "?ApplicationName=statement-log", "postgres", password);
    set("all");
  }

  /** What {@code work} made the shop ask of the database. */
  List<String> during(Runnable work) throws IOException {
    long before = Files.size(log);
    work.run();
    byte[] all = Files.readAllBytes(log);
    String tail = new String(all, (int) before, all.length - (int) before, StandardCharsets.UTF_8);
    // A statement's further lines begin with a tab.
    return tail.replace("\n\t", " ")
        .lines()
        .filter(line -> line.contains("LOG:  execute "))
        .filter(line -> !line.contains("statement-log"))
        .map(line -> line.replaceFirst(".*LOG:  execute [^:]*: ", ""))
        .filter(sql -> !sql.matches("(?i)(begin|commit|rollback|select 1|set |show ).*"))
        .filter(
            sql -> !sql.matches("(?i).*(catalog_change|price_campaign|shop_order|skip locked).*"))
        .toList();
  }

  @Override
  public void close() throws SQLException {
    set("none");
    superuser.close();
  }

  private void set(String level) throws SQLException {
    try (Statement statement = superuser.createStatement()) {
      statement.execute("alter system set log_statement = '" + level + "'");
      statement.execute("select pg_reload_conf()");
    }
  }
}
