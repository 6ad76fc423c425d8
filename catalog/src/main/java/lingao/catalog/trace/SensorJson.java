package lingao.catalog.trace;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import lingao.catalog.shared.LocalizedText;

/**
 * What was measured, as an event's sensor elements (EPCIS 2.0, 7.3.7): one element with all that
 * was measured once, and one for each series, whose reports have a time.
 */
final class SensorJson {

  private static final String LIST = "sensorElementList";
  private static final String NAME = TextJson.PREFIX + "name";
  private static final String UNIT = TextJson.PREFIX + "unit";
  private static final String OTHER = StepEvents.NAMESPACE + "measurement";

  private SensorJson() {}

  static void write(ObjectNode event, NewStep step) {
    if (step.measurements().isEmpty() && step.readings().isEmpty()) {
      return;
    }
    ArrayNode elements = event.putArray(LIST);
    if (!step.measurements().isEmpty()) {
      ArrayNode reports = elements.addObject().putArray("sensorReport");
      step.measurements()
          .forEach(m -> named(report(reports, m.unit(), m.value()), m.name(), m.unit()));
    }
    step.readings().forEach(series -> write(elements.addObject(), series));
  }

  private static void write(ObjectNode element, TraceStep.Series series) {
    named(element, series.name(), series.unit());
    ArrayNode reports = element.putArray("sensorReport");
    series
        .readings()
        .forEach(r -> report(reports, series.unit(), r.value()).put("time", r.at().toString()));
  }

  private static ObjectNode report(ArrayNode reports, String unit, BigDecimal value) {
    Optional<Quantity> known = Quantity.ofUnit(unit);
    ObjectNode report = reports.addObject();
    report.put("type", known.map(Quantity::type).orElse(OTHER));
    report.put("value", value);
    known.ifPresent(quantity -> report.put("uom", quantity.code()));
    return report;
  }

  private static void named(ObjectNode node, LocalizedText name, String unit) {
    node.set(NAME, TextJson.write(name));
    node.put(UNIT, unit);
  }

  /** All that has no time. */
  static List<TraceStep.Measurement> measurements(JsonNode event) {
    return elements(event)
        .flatMap(
            element ->
                reports(element)
                    .filter(report -> time(report).isEmpty())
                    .map(report -> measurement(element, report)))
        .toList();
  }

  private static TraceStep.Measurement measurement(JsonNode element, JsonNode report) {
    return new TraceStep.Measurement(name(element, report), value(report), unit(element, report));
  }

  /** All that has a time: a series for each element, name and unit. */
  static List<TraceStep.Series> readings(JsonNode event) {
    return elements(event).flatMap(element -> series(element).stream()).toList();
  }

  private static List<TraceStep.Series> series(JsonNode element) {
    Map<TraceStep.Series, List<TraceStep.Reading>> found = new LinkedHashMap<>();
    reports(element)
        .forEach(
            report ->
                time(report)
                    .ifPresent(
                        at ->
                            found
                                .computeIfAbsent(
                                    new TraceStep.Series(
                                        name(element, report), unit(element, report), List.of()),
                                    key -> new ArrayList<>())
                                .add(new TraceStep.Reading(at, value(report)))));
    return found.entrySet().stream()
        .map(e -> new TraceStep.Series(e.getKey().name(), e.getKey().unit(), sorted(e.getValue())))
        .toList();
  }

  private static List<TraceStep.Reading> sorted(List<TraceStep.Reading> readings) {
    return readings.stream().sorted(Comparator.comparing(TraceStep.Reading::at)).toList();
  }

  private static Stream<JsonNode> elements(JsonNode event) {
    return StreamSupport.stream(event.path(LIST).spliterator(), false);
  }

  /** Those that say a number. */
  private static Stream<JsonNode> reports(JsonNode element) {
    return StreamSupport.stream(element.path("sensorReport").spliterator(), false)
        .filter(report -> number(report).isNumber());
  }

  private static JsonNode number(JsonNode report) {
    return report.has("value") ? report.path("value") : report.path("meanValue");
  }

  private static BigDecimal value(JsonNode report) {
    return number(report).decimalValue();
  }

  private static LocalizedText name(JsonNode element, JsonNode report) {
    return TextJson.read(report.path(NAME))
        .or(() -> TextJson.read(element.path(NAME)))
        .orElseGet(() -> Quantity.labelOf(report.path("type").asText()));
  }

  private static String unit(JsonNode element, JsonNode report) {
    String code = report.path("uom").asText("");
    return Stream.of(report.path(UNIT), element.path(UNIT))
        .map(JsonNode::textValue)
        .filter(unit -> unit != null)
        .findFirst()
        .orElseGet(() -> Quantity.ofCode(code).map(Quantity::unit).orElse(code));
  }

  private static Optional<Instant> time(JsonNode report) {
    String time = report.path("time").asText("");
    try {
      return time.isEmpty()
          ? Optional.empty()
          : Optional.of(OffsetDateTime.parse(time).toInstant());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
