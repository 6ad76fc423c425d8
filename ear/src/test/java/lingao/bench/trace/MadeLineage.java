package lingao.bench.trace;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Lots that became other lots: one pond, then {@link #LEVELS} levels in which ten lots at a time
 * are made to ten others, and one lot of which all of the last level is.
 */
final class MadeLineage {

  private static final int LEVELS = 9;
  private static final int WIDTH = 1_110;
  private static final long FIRST_EVENT = 4_000_000_000_000_000L;
  private static final String LOTS = "/01/09520010000018/10/";
  private static final String POND = LOTS + "POND";
  private static final String END = LOTS + "END";

  private final MadeBatches batches;

  MadeLineage(MadeBatches batches) {
    this.batches = batches;
  }

  /** Where all that came of the pond is asked for. */
  String forward() {
    return address(POND, "forward");
  }

  /** Where all of which the last lot was made is asked for. */
  String back() {
    return address(END, "back");
  }

  private static String address(String epc, String direction) {
    return "/api/v1/trace/lineage?limit=10000&direction="
        + direction
        + "&epc="
        + URLEncoder.encode("https://id.gs1.org" + epc, StandardCharsets.UTF_8);
  }

  /** Writes its events. */
  void make() throws SQLException {
    try (Connection connection = batches.connect();
        Statement statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      statement.execute(
          """
          create temp table step (event bigint, role text, epc text) on commit drop;
          insert into step values (%1$d, 'input', '%2$s'), (%1$d + 1, 'output', '%3$s');
          insert into step select %1$d, 'output', '%4$s' || 'L1-' || i
            from generate_series(0, %5$d - 1) i;
          insert into step select %1$d + 1, 'input', '%4$s' || 'L%6$d-' || i
            from generate_series(0, %5$d - 1) i;
          insert into step select %1$d + l * 1000 + i / 3, 'input', '%4$s' || 'L' || l || '-' || i
            from generate_series(1, %6$d - 1) l, generate_series(0, %5$d - 1) i;
          insert into step
            select %1$d + l * 1000 + i / 3, 'output',
              '%4$s' || 'L' || (l + 1) || '-' || (i * 7 %% %5$d)
            from generate_series(1, %6$d - 1) l, generate_series(0, %5$d - 1) i;
          insert into epcis_event (id, event_id, hash, type, event_time, record_time, body)
            select distinct event, 'urn:lingao:bench:' || event, repeat('0', 64),
              'TransformationEvent', now(), now(), '{}'
            from step;
          insert into epcis_event_epc (event_id, role, epc, class, linked)
            select event, role, epc, true, true from step;
          """
              .formatted(FIRST_EVENT, POND, END, LOTS, WIDTH, LEVELS));
      connection.commit();
      connection.setAutoCommit(true);
      statement.execute("analyze epcis_event_epc");
    }
  }
}
