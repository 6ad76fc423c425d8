package lingao.bench.trace;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import lingao.bench.made.PatternCopy;
import lingao.launcher.postgres.Database;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/**
 * Batches with their journeys, each a copy of one of the demo's with a lot, a code and events of
 * its own. Copied events keep their pattern's hash: the chains are as long as they should be, but
 * the nightly check would find them broken.
 */
final class MadeBatches {

  /** Codes from here on are not used by the demo. */
  private static final long FIRST_CODE = 800_000_000;

  private static final long FIRST_BATCH = 1_000_000_000_000_000L;

  private final Database database;
  private int made;

  MadeBatches(Database database) {
    this.database = database;
  }

  /** Makes as many more that there are {@code size}, and their events. */
  void growTo(int size) throws SQLException {
    try (Connection connection = connect()) {
      connection.setAutoCommit(false);
      prepare(connection, made, size);
      addBatches(connection);
      addEvents(connection);
      connection.commit();
      connection.setAutoCommit(true);
      execute(connection, "vacuum analyze");
    }
    made = size;
  }

  /** How many events there are. */
  long events() throws SQLException {
    try (Connection connection = connect();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("select count(*) from epcis_event")) {
      row.next();
      return row.getLong(1);
    }
  }

  /** Of {@code number} made batches, spread over all: trace code and GS1 Digital Link path. */
  List<Made> some(int number) throws SQLException {
    String sql =
        "select b.code, '/01/' || s.gtin || '/10/' || b.lot from batch b join sku s on s.id ="
            + " b.sku_id where b.id >= ? and b.id < ? order by md5(b.code) limit ?";
    List<Made> found = new ArrayList<>();
    try (Connection connection = connect();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setLong(1, FIRST_BATCH);
      statement.setLong(2, FIRST_BATCH + made);
      statement.setInt(3, number);
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          found.add(new Made(rows.getString(1), rows.getString(2)));
        }
      }
    }
    return found;
  }

  /** A batch that was made. */
  record Made(String code, String digitalLink) {}

  private static void prepare(Connection connection, int first, int end) throws SQLException {
    execute(connection, "create temp table made_code (n int, code text) on commit drop");
    CopyIn codes =
        connection.unwrap(PGConnection.class).getCopyAPI().copyIn("copy made_code from stdin");
    for (int n = first; n < end; n++) {
      byte[] line = "%d\t%s\n".formatted(n, code(FIRST_CODE + n)).getBytes(StandardCharsets.UTF_8);
      codes.writeToCopy(line, 0, line.length);
    }
    codes.endCopy();
    execute(
        connection,
        """
        create temp table pattern on commit drop as
          select b.id, b.lot, '/01/' || lpad(s.gtin, 14, '0') || '/10/' || b.lot as epc,
            '/01/' || lpad(s.gtin, 14, '0') || '/10/' as stem,
            row_number() over (order by b.code) - 1 as n, count(*) over () as patterns
          from batch b join sku s on s.id = b.sku_id
          where b.id < %1$d or b.id >= %1$d + 1000000000;
        create temp table made_batch on commit drop as
          select c.n, %1$d + c.n as id, c.code, p.id as pattern, 'M' || c.n as lot,
            p.lot as pattern_lot, p.epc as pattern_epc, p.stem || 'M' || c.n as epc
          from made_code c join pattern p on p.n = c.n %% p.patterns;
        create temp table made_event on commit drop as
          select %2$d + row_number() over () as id, x.event_id as pattern, m.n, m.lot,
            m.pattern_lot, m.pattern_epc, m.epc
          from made_batch m join
            (select distinct epc, event_id from epcis_event_epc) x on x.epc = m.pattern_epc;
        analyze made_batch; analyze made_event
        """
            .formatted(FIRST_BATCH, FIRST_BATCH * 2 + first * 1000L));
  }

  private static void addBatches(Connection connection) throws SQLException {
    new PatternCopy(connection)
        .add(
            "batch",
            Map.of("id", "m.id", "lot", "m.lot", "code", "m.code"),
            "made_batch m join batch o on o.id = m.pattern");
  }

  private static void addEvents(Connection connection) throws SQLException {
    PatternCopy copy = new PatternCopy(connection);
    String from = "made_event m join %s o on o.%s = m.pattern";
    copy.add(
        "epcis_event",
        Map.of(
            "id", "m.id",
            "event_id", "o.event_id || '-' || m.n",
            "body", "replace(o.body, m.pattern_lot, m.lot)"),
        from.formatted("epcis_event", "id"));
    copy.add(
        "epcis_event_epc",
        Map.of(
            "event_id",
            "m.id",
            "epc",
            "case when o.epc = m.pattern_epc then m.epc else o.epc || '.' || m.n end"),
        from.formatted("epcis_event_epc", "event_id"));
    copy.add(
        "epcis_chain",
        Map.of("epc", "m.epc"),
        "made_batch m join epcis_chain o on o.epc = m.pattern_epc");
    copy.add(
        "epcis_chain_link",
        Map.of("epc", "m.epc", "event_id", "m.id"),
        "made_event m join epcis_chain_link o on o.event_id = m.pattern and o.epc = m.pattern_epc");
  }

  /** The code that the shop itself would give to that number. */
  private static String code(long number) {
    String digits = "%09d".formatted(number);
    int product = 10;
    for (int i = 0; i < digits.length(); i++) {
      int sum = (digits.charAt(i) - '0' + product) % 10;
      product = (sum == 0 ? 10 : sum) * 2 % 11;
    }
    return "LG" + digits + (11 - product) % 10;
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  Connection connect() throws SQLException {
    return DriverManager.getConnection(database.url(), database.user(), database.password());
  }
}
