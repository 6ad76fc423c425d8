package lingao.catalog.trace;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import lingao.catalog.epcis.EpcKey;
import lingao.catalog.epcis.ErrorDeclaration;
import lingao.catalog.epcis.StoredEvent;
import lingao.catalog.shared.LocalizedText;

/** Error declarations (EPCIS 2.0, 7.4.1.2), written and read. */
final class Corrections {

  private static final String REASON = TextJson.PREFIX + "reason";
  private static final String DECLARATION = "errorDeclaration";

  private static final Map<String, LocalizedText> REASONS =
      Map.of(
          "incorrect_data", new LocalizedText("记录有误", "The record was wrong"),
          "did_not_occur", new LocalizedText("此事没有发生", "It did not happen"));

  private Corrections() {}

  /** The event that declares {@code wrong} wrong; {@code replacedBy} is right instead. */
  static ObjectNode declare(
      StoredEvent wrong, LocalizedText reason, Instant at, List<String> replacedBy) {
    ObjectNode event = wrong.body().deepCopy();
    event.remove("recordTime");
    event.put("eventID", wrong.eventId());
    ObjectNode declaration = event.putObject(DECLARATION);
    declaration.put("declarationTime", at.toString());
    declaration.put("reason", replacedBy.isEmpty() ? "did_not_occur" : "incorrect_data");
    if (!replacedBy.isEmpty()) {
      replacedBy.forEach(declaration.putArray("correctiveEventIDs")::add);
    }
    declaration.set(REASON, TextJson.write(reason));
    return event;
  }

  /**
   * The right step with what no form asks for, as it was before: sources that have no code to type,
   * such as a pond, and the pallet.
   */
  static NewStep kept(NewStep before, NewStep right, Predicate<EpcKey> hasCode) {
    if (before.kind() != right.kind()) {
      return right;
    }
    Stream<EpcKey> sources =
        Stream.concat(right.inputs().stream(), before.inputs().stream().filter(hasCode.negate()));
    return right
        .like()
        .madeFrom(sources.distinct().toList())
        .into(right.container().or(before::container))
        .build();
  }

  /** What a declaration says; nothing if {@code event} is none. */
  static Optional<TraceStep.Correction> read(StoredEvent event) {
    return event
        .declaration()
        .map(
            said ->
                new TraceStep.Correction(
                    TextJson.read(event.body().path(DECLARATION).path(REASON))
                        .orElseGet(() -> reason(said)),
                    said.declaredAt(),
                    said.correctiveEventIds()));
  }

  private static LocalizedText reason(ErrorDeclaration said) {
    return said.reason()
        .map(word -> REASONS.getOrDefault(word, REASONS.get("incorrect_data")))
        .orElseGet(() -> new LocalizedText("未说明", "Not said"));
  }
}
