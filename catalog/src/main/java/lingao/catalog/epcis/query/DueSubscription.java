package lingao.catalog.epcis.query;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import lingao.catalog.shared.Slug;

/**
 * A subscription that one node has taken to serve now.
 *
 * @param seenIn the transaction up to which all was read, and of it
 * @param seenId the events up to this
 * @param failures how often in a row nobody took a message
 * @param viewer whose subscription it is
 */
record DueSubscription(
    String id,
    String destination,
    String secret,
    Optional<ObjectNode> schedule,
    boolean reportIfEmpty,
    EpcFormat format,
    Instant initialRecordTime,
    String seenIn,
    long seenId,
    int failures,
    String queryName,
    Viewer viewer,
    ObjectNode query) {

  static DueSubscription of(Object[] row) {
    return new DueSubscription(
        text(row[0]),
        text(row[1]),
        text(row[2]),
        Optional.ofNullable((String) row[3]).map(ExactJson::read).map(ObjectNode.class::cast),
        (Boolean) row[4],
        EpcFormat.of(text(row[5])).orElseThrow(),
        ((Timestamp) row[6]).toInstant(),
        text(row[7]),
        (Long) row[8],
        (Integer) row[9],
        text(row[10]),
        Optional.ofNullable((String) row[11]).map(Slug::new).map(Viewer::of).orElse(Viewer.OFFICE),
        (ObjectNode) ExactJson.read(text(row[12])));
  }

  private static String text(Object column) {
    return (String) Objects.requireNonNull(column);
  }
}
