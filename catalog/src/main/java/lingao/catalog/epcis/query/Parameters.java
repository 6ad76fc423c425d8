package lingao.catalog.epcis.query;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import lingao.catalog.epcis.CbvWord;
import org.jspecify.annotations.Nullable;

/**
 * The standard's parameters on fields of events (EPCIS 2.0, 8.2.7.1, table 8-2). Those with names
 * that are made of a type, a unit or a field are {@link Families}'.
 */
final class Parameters {

  private static final Map<String, Function<Values, Filter>> KNOWN = new HashMap<>();

  static {
    words();
    times();
    places();
    things();
    errors();
  }

  private Parameters() {}

  /**
   * The condition that a parameter sets; nothing for one that sets none.
   *
   * @throws QueryRefused when it is unknown or wrong
   */
  static Optional<Filter> filter(Values values) {
    if (values.name().equals("EXISTS_errorDeclaration")) {
      String wanted = values.one("true or false", "true|false|1|0");
      return wanted.equals("true") || wanted.equals("1")
          ? Optional.of(new Filter.Present("error_declared_at"))
          : Optional.empty();
    }
    @Nullable Function<Values, Filter> known = KNOWN.get(values.name());
    return Optional.of(known != null ? known.apply(values) : Families.filter(values));
  }

  private static void words() {
    KNOWN.put(
        "eventType",
        values ->
            new Filter.OneOf(
                "type", values.each("a type of events", "[A-Z][A-Za-z]{1,40}Event|.+:.+")));
    KNOWN.put(
        "EQ_action",
        values ->
            new Filter.OneOf(
                "action", values.each("ADD, OBSERVE or DELETE", "ADD|OBSERVE|DELETE")));
    KNOWN.put("EQ_bizStep", words("biz_step", CbvWord.BUSINESS_STEP));
    KNOWN.put("EQ_disposition", words("disposition", CbvWord.DISPOSITION));
    KNOWN.put("EQ_errorReason", words("error_reason", CbvWord.ERROR_REASON));
    KNOWN.put("EQ_eventID", values -> new Filter.OneOf("event_id", values.all()));
    KNOWN.put("EQ_transformationID", values -> new Filter.OneOf("transformation_id", values.all()));
    KNOWN.put("EQ_persistentDisposition_set", dispositions("$.persistentDisposition.set[*]"));
    KNOWN.put("EQ_persistentDisposition_unset", dispositions("$.persistentDisposition.unset[*]"));
  }

  private static void times() {
    time("eventTime", "event_time");
    time("recordTime", "record_time");
    time("errorDeclarationTime", "error_declared_at");
    // As the published schema of query documents spells it.
    time("errorDeclaration_Time", "error_declared_at");
  }

  private static void places() {
    KNOWN.put("EQ_readPoint", values -> place("read_point", values));
    KNOWN.put("EQ_bizLocation", values -> place("biz_location", values));
    KNOWN.put("WD_readPoint", values -> new Filter.Within("read_point", Keys.places(values)));
    KNOWN.put("WD_bizLocation", values -> new Filter.Within("biz_location", Keys.places(values)));
  }

  private static void things() {
    match("epc", List.of("epc", "child"));
    match("inputEPC", List.of("input"));
    match("outputEPC", List.of("output"));
    match("anyEPC", List.of());
    // Not of the standard's table, but of its addresses /epcs/{epc}/events.
    KNOWN.put(
        "MATCH_any",
        values -> new Filter.About(List.of(), Filter.Kind.ANY, Keys.instances(values)));
    KNOWN.put(
        "MATCH_parentID",
        values -> new Filter.About(List.of("parent"), Filter.Kind.ANY, Keys.instances(values)));
  }

  private static void errors() {
    KNOWN.put(
        "EQ_correctiveEventID",
        values ->
            BodyFilters.oneOf(
                "$.errorDeclaration.correctiveEventIDs[*]", "correctiveEventIDs", values.all()));
  }

  private static void time(String field, String column) {
    KNOWN.put("GE_" + field, values -> new Filter.At(column, ">=", values.time()));
    KNOWN.put("LT_" + field, values -> new Filter.At(column, "<", values.time()));
  }

  private static void match(String field, List<String> roles) {
    KNOWN.put(
        "MATCH_" + field,
        values -> new Filter.About(roles, Filter.Kind.INSTANCE, Keys.instances(values)));
    KNOWN.put(
        "MATCH_" + field + "Class",
        values -> new Filter.About(roles, Filter.Kind.CLASS, Keys.classes(values)));
  }

  private static Filter place(String column, Values values) {
    return new Filter.OneOf(column, Keys.exactly(values));
  }

  private static Function<Values, Filter> words(String column, CbvWord vocabulary) {
    return values -> new Filter.OneOf(column, values.all().stream().map(vocabulary::bare).toList());
  }

  private static Function<Values, Filter> dispositions(String path) {
    return values ->
        BodyFilters.oneOf(
            path,
            "persistentDisposition",
            values.all().stream().flatMap(v -> CbvWord.DISPOSITION.spellings(v).stream()).toList());
  }
}
