package lingao.catalog.trace;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import lingao.catalog.epcis.CbvWord;
import lingao.catalog.epcis.EpcKey;
import lingao.catalog.epcis.EpcisContext;
import lingao.catalog.shared.InvalidValue;
import lingao.catalog.shared.LocalizedText;

/**
 * Translates between people's words and EPCIS events. What people record becomes an event that any
 * EPCIS reader understands; what the standard has no word for (texts in two languages, media) is
 * said in our own {@link #NAMESPACE}. Read back it is equal. Events of others, without our words,
 * are told by their type, business step, disposition and place.
 */
final class StepEvents {

  /** For our own words; a name, no address. */
  static final String NAMESPACE = EpcisContext.OWN_NAMESPACE;

  private static final String KIND = TextJson.PREFIX + "kind";
  private static final String ACTOR = TextJson.PREFIX + "actor";
  private static final String NOTE = TextJson.PREFIX + "note";
  private static final String THING = TextJson.PREFIX + "thing";
  private static final String CERTIFICATE = NAMESPACE + "certificate:";

  private StepEvents() {}

  /** The {@code @context} that our words need beyond GS1's own. */
  static JsonNode context() {
    return JsonNodeFactory.instance.objectNode().put("lingao", NAMESPACE);
  }

  /**
   * The event of a step of the thing {@code subject}.
   *
   * @param quantity pieces in the batch, which its packing tells; 0 if that is not known
   */
  static ObjectNode write(EpcKey subject, int quantity, NewStep step) {
    StepWords words = StepWords.of(step.kind());
    ObjectNode event = JsonNodeFactory.instance.objectNode();
    event.put("type", type(step));
    event.put("eventTime", step.at().toString());
    event.put("eventTimeZoneOffset", "+08:00");
    things(event, subject, quantity, step);
    if (step.inputs().isEmpty()) {
      event.put("action", step.container().isPresent() ? "ADD" : words.action());
    }
    event.put("bizStep", words.bizStep());
    words.disposition(step.result()).ifPresent(word -> event.put("disposition", word));
    event.put(KIND, step.kind().name());
    PlaceJson.write(event, step.place(), step.position());
    event.set(ACTOR, TextJson.write(step.actor()));
    step.note().ifPresent(note -> event.set(NOTE, TextJson.write(note)));
    SensorJson.write(event, step);
    step.certificate().ifPresent(number -> event.put("certificationInfo", uri(number)));
    MediaJson.write(event, step);
    return event;
  }

  /** Says in an event what people call the thing that it is about. */
  static void name(ObjectNode event, LocalizedText name) {
    event.set(THING, TextJson.write(name));
  }

  /** What people call the thing that the event is about, if it says so. */
  static Optional<LocalizedText> name(ObjectNode event) {
    return TextJson.read(event.path(THING));
  }

  private static String type(NewStep step) {
    if (!step.inputs().isEmpty()) {
      return "TransformationEvent";
    }
    return step.container().isPresent() ? "AggregationEvent" : "ObjectEvent";
  }

  private static void things(ObjectNode event, EpcKey subject, int quantity, NewStep step) {
    if (!step.inputs().isEmpty()) {
      step.inputs().forEach(input -> put(event, "input", "inputQuantityList", input));
      put(event, "output", "outputQuantityList", subject);
    } else if (step.container().isPresent()) {
      event.put("parentID", step.container().get().uri());
      count(put(event, "childEPCs", "childQuantityList", subject), quantity);
    } else {
      Optional<ObjectNode> element = put(event, "epcList", "quantityList", subject);
      count(element.filter(q -> step.kind() == TraceStepKind.PACKING), quantity);
    }
  }

  private static void count(Optional<ObjectNode> element, int quantity) {
    element.filter(q -> quantity > 0).ifPresent(q -> q.put("quantity", quantity));
  }

  /** Batches are classes of things and stand in a quantity list. */
  private static Optional<ObjectNode> put(
      ObjectNode event, String single, String classes, EpcKey key) {
    if (key.isBatch()) {
      return Optional.of(event.withArray(classes).addObject().put("epcClass", key.uri()));
    }
    String list = single.endsWith("put") ? single + "EPCList" : single;
    event.withArray(list).add(key.uri());
    return Optional.empty();
  }

  private static String uri(String certificate) {
    return CERTIFICATE + URLEncoder.encode(certificate, StandardCharsets.UTF_8);
  }

  /**
   * The step that an event tells.
   *
   * @param actor where the event names none
   */
  static NewStep read(ObjectNode event, LocalizedText actor) {
    TraceStepKind kind = kind(event);
    return NewStep.of(
            kind, at(event), PlaceJson.place(event), TextJson.read(event.path(ACTOR)).orElse(actor))
        .position(PlaceJson.position(event))
        .note(TextJson.read(event.path(NOTE)))
        .measurements(SensorJson.measurements(event))
        .readings(SensorJson.readings(event))
        .result(kind == TraceStepKind.INSPECTION ? result(event) : Optional.empty())
        .certificate(certificate(event))
        .photos(MediaJson.photos(event))
        .video(MediaJson.video(event))
        .documents(MediaJson.documents(event))
        .madeFrom(kind == TraceStepKind.PROCESSING ? inputs(event) : List.of())
        .into(kind == TraceStepKind.PACKING ? container(event) : Optional.empty())
        .build();
  }

  private static TraceStepKind kind(ObjectNode event) {
    String ours = event.path(KIND).asText();
    return Arrays.stream(TraceStepKind.values())
        .filter(kind -> kind.name().equals(ours))
        .findFirst()
        .orElseGet(
            () ->
                StepWords.told(
                    event.path("type").asText(),
                    CbvWord.BUSINESS_STEP.bare(event.path("bizStep").asText()),
                    disposition(event)));
  }

  private static String disposition(ObjectNode event) {
    return CbvWord.DISPOSITION.bare(event.path("disposition").asText());
  }

  private static Instant at(ObjectNode event) {
    try {
      return OffsetDateTime.parse(event.path("eventTime").asText()).toInstant();
    } catch (DateTimeException e) {
      throw new InvalidValue("eventTime", "a time with offset");
    }
  }

  private static Optional<TraceStep.Result> result(ObjectNode event) {
    return switch (disposition(event)) {
      case "conformant" -> Optional.of(TraceStep.Result.PASSED);
      case "non_conformant" -> Optional.of(TraceStep.Result.FAILED);
      default -> Optional.empty();
    };
  }

  /** Of certificates that are not ours, nothing is known. */
  private static Optional<String> certificate(ObjectNode event) {
    JsonNode info = event.path("certificationInfo");
    return (info.isArray() ? StreamSupport.stream(info.spliterator(), false) : Stream.of(info))
        .map(JsonNode::asText)
        .filter(uri -> uri.startsWith(CERTIFICATE))
        .map(uri -> decoded(uri.substring(CERTIFICATE.length())))
        .findFirst();
  }

  /** Others may have written anything. */
  private static String decoded(String escaped) {
    try {
      return URLDecoder.decode(escaped, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return escaped;
    }
  }

  private static List<EpcKey> inputs(ObjectNode event) {
    return Stream.concat(
            StreamSupport.stream(event.path("inputEPCList").spliterator(), false),
            StreamSupport.stream(event.path("inputQuantityList").spliterator(), false)
                .map(quantity -> quantity.path("epcClass")))
        .map(uri -> EpcKey.of(uri.asText()))
        .toList();
  }

  private static Optional<EpcKey> container(ObjectNode event) {
    String parent = event.path("parentID").asText("");
    return parent.isEmpty() ? Optional.empty() : Optional.of(EpcKey.of(parent));
  }
}
