package lingao.catalog.epcis;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import lingao.catalog.epcis.hash.EventHash;
import lingao.catalog.shared.Slug;

/**
 * An event of the repository.
 *
 * @param id grows with the record time
 * @param eventId as captured, or the hash where the capturer gave none; an error declaration has
 *     that of the event it declares wrong
 * @param hash over its content alone
 * @param brand whose account captured it; nothing for the county office
 * @param type such as {@code ObjectEvent}
 * @param eventTime when it happened
 * @param recordTime when it was captured
 * @param bizStep a bare word of the CBV, such as {@code packing}, or a URI of another vocabulary
 * @param disposition the same
 * @param wrong another event declares this one wrong
 * @param declaration if this event declares another one wrong
 * @param body as it was captured; the reader must not change it
 * @param context the {@code @context} that its extensions need beyond GS1's own, as it stood in the
 *     document (a URL, an object, a list of them); JSON's null for none
 */
public record StoredEvent(
    long id,
    String eventId,
    EventHash hash,
    Optional<Slug> brand,
    String type,
    Instant eventTime,
    Instant recordTime,
    Optional<String> bizStep,
    Optional<String> disposition,
    boolean wrong,
    Optional<ErrorDeclaration> declaration,
    ObjectNode body,
    JsonNode context) {

  /** The event as EPCIS answers it: as captured, with the repository's eventID and recordTime. */
  public ObjectNode published() {
    ObjectNode copy = body.deepCopy();
    copy.put("eventID", eventId);
    copy.put("recordTime", recordTime.toString());
    return copy;
  }

  /** As {@link NewEvent#identity}. */
  List<String> identity() {
    return declaration.isPresent() ? List.of(eventId, hash.value()) : List.of(eventId);
  }
}
