package lingao.catalog.epcis;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import lingao.catalog.epcis.hash.EventHash;

/**
 * An event that was read and found right, but is not yet stored.
 *
 * @param index in its document, from 0
 * @param text the body in JSON
 * @param context beyond GS1's own; JSON's null for none
 * @param readPoint as the value of an {@link EpcKey}
 * @param bizLocation the same
 */
record NewEvent(
    long id,
    int index,
    ObjectNode body,
    String text,
    JsonNode context,
    EventHash hash,
    Instant eventTime,
    Optional<ErrorDeclaration> declaration,
    Optional<String> readPoint,
    Optional<String> bizLocation,
    List<EventEpc> epcs) {

  /** As given, or the hash (EPCIS 2.0, 7.4.1: a hash is a good eventID). */
  String eventId() {
    return body.path("eventID").asText(hash.value());
  }

  /** The digits of the hash alone. */
  String digits() {
    return hash.value().substring(14, 78);
  }

  String type() {
    return body.path("type").asText();
  }

  /** What another capture of the same event has too, and no other event may have. */
  List<String> identity() {
    return declaration.isPresent() ? List.of(eventId(), hash.value()) : List.of(eventId());
  }

  /** The batches in whose chains it stands, sorted. */
  TreeSet<EpcKey> batches() {
    return epcs.stream()
        .map(EventEpc::key)
        .filter(EpcKey::isBatch)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
