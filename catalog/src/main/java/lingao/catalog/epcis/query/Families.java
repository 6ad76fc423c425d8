package lingao.catalog.epcis.query;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import lingao.catalog.epcis.CbvWord;
import org.jspecify.annotations.Nullable;

/**
 * Parameters with names that are made of a type, a unit of measure or a field, such as {@code
 * GE_quantity_KGM}, {@code EQ_bizTransaction_po}, {@code EQ_ILMD_cbvmda:lotNumber}.
 */
final class Families {

  private static final Map<String, String> OPERATORS =
      Map.of("EQ", "==", "GT", ">", "GE", ">=", "LT", "<", "LE", "<=");
  private static final String COMPARISON = "(EQ|GT|GE|LT|LE)_";
  private static final Pattern QUANTITY =
      Pattern.compile(COMPARISON + "quantity(?:_([A-Z0-9]{2,4}))?");
  private static final Pattern MEASURED =
      Pattern.compile(
          COMPARISON + "((?:min|max|mean|perc)?[vV]alue|sDev|percRank)(?:_([A-Z0-9]{2,4}))?");
  private static final Pattern SENSOR_TEXT =
      Pattern.compile(
          "EQ_(type|deviceID|dataProcessingMethod|microorganism|chemicalSubstance|bizRules"
              + "|stringValue|hexBinaryValue|uriValue|booleanValue)");
  private static final Pattern SENSOR_TIME = Pattern.compile("(GE|LT)_(startTime|endTime|time)");
  private static final Pattern PARTY =
      Pattern.compile("EQ_(bizTransaction|source|destination)_([A-Za-z0-9_:./-]{1,200})");
  private static final Pattern FIELD =
      Pattern.compile(
          "(EQ|GT|GE|LT|LE|EXISTS)_(INNER_)?(ILMD_|ERROR_DECLARATION_|SENSORELEMENT_|readPoint_"
              + "|bizLocation_)?([A-Za-z][A-Za-z0-9_.-]{0,40}:[A-Za-z0-9_.-]{1,80})");
  private static final Map<String, String> INSIDE =
      Map.of(
          "ILMD_", "$.ilmd",
          "ERROR_DECLARATION_", "$.errorDeclaration",
          "SENSORELEMENT_", "$.sensorElementList[*]",
          "readPoint_", "$.readPoint",
          "bizLocation_", "$.bizLocation");
  private static final Set<String> OF_REPORTS_ALONE =
      Set.of("type", "stringValue", "hexBinaryValue", "uriValue", "booleanValue");

  /** The four lists alone: an extension of the same form may be private. */
  private static final String QUANTITIES =
      members("$", "quantityList", "childQuantityList", "inputQuantityList", "outputQuantityList");

  private static final String SENSORS =
      members("$.sensorElementList[*]", "sensorMetadata", "sensorReport");

  private static final String REPORTS = "$.sensorElementList[*].sensorReport[*]";

  private Families() {}

  static Filter filter(Values values) {
    Matcher name = QUANTITY.matcher(values.name());
    if (name.matches()) {
      return quantity(name, values);
    }
    name = MEASURED.matcher(values.name());
    if (name.matches()) {
      String member = REPORTS + unit(name.group(3)) + "." + name.group(2);
      return BodyFilters.number(member, name.group(2), operator(name), values.numbers());
    }
    name = PARTY.matcher(values.name());
    if (name.matches()) {
      return party(name, values);
    }
    return sensor(values);
  }

  private static Filter quantity(Matcher name, Values values) {
    String path = QUANTITIES + unit(name.group(2)) + ".quantity";
    return BodyFilters.number(path, "quantity", operator(name), values.numbers());
  }

  private static Filter party(Matcher name, Values values) {
    String member = name.group(1);
    CbvWord vocabulary =
        member.equals("bizTransaction") ? CbvWord.TRANSACTION_TYPE : CbvWord.PARTY_TYPE;
    return BodyFilters.typed(member, vocabulary.spellings(name.group(2)), values.all());
  }

  private static Filter sensor(Values values) {
    if (values.name().equals("EXISTS_sensorElementList")) {
      values.one("true", "true|1");
      return BodyFilters.exists("$.sensorElementList[*]", "sensorElementList", false);
    }
    Matcher name = SENSOR_TIME.matcher(values.name());
    if (name.matches()) {
      String operator = name.group(1).equals("GE") ? ">=" : "<";
      String path = "$.sensorElementList[*].sensorMetadata." + name.group(2);
      return new Filter.TimeInBody(path, operator, values.time());
    }
    name = SENSOR_TEXT.matcher(values.name());
    return name.matches() ? sensorText(name.group(1), values) : field(values);
  }

  private static Filter sensorText(String member, Values values) {
    if (member.equals("booleanValue")) {
      String truth = values.one("true or false", "true|false");
      String path = REPORTS + ".booleanValue ? (@ == " + truth + ")";
      return BodyFilters.exists(path, member, false);
    }
    String path =
        OF_REPORTS_ALONE.contains(member) ? REPORTS + "." + member : SENSORS + "." + member;
    return BodyFilters.oneOf(path, member, values.all());
  }

  private static Filter field(Values values) {
    Matcher name = FIELD.matcher(values.name());
    if (!name.matches()) {
      throw new QueryRefused(
          QueryRefused.Reason.PARAMETER,
          Values.shown(values.name()) + ": no parameter that is known here");
    }
    @Nullable String part = name.group(3);
    String place = part == null ? "$" : INSIDE.getOrDefault(part, "$");
    String field = name.group(4);
    String path = place + (name.group(2) == null ? "" : ".**") + ".\"" + field + "\"";
    // What lies deeper may lie in something private, whatever it is called.
    boolean secret = name.group(2) != null || !Redaction.isPublic(field);
    return name.group(1).equals("EXISTS")
        ? BodyFilters.exists(path, field, secret)
        : BodyFilters.open(path, field, operator(name), values.all(), secret);
  }

  /** The elements of some members of an object, those of lists each. */
  private static String members(String object, String... names) {
    return Arrays.stream(names)
        .map(name -> "@.key == \"" + name + "\"")
        .collect(Collectors.joining(" || ", object + ".keyvalue() ? (", ").value[*]"));
  }

  private static String operator(Matcher name) {
    return OPERATORS.getOrDefault(name.group(1), "==");
  }

  /** A filter on the unit; the name of one that is asked for has letters and digits alone. */
  private static String unit(@Nullable String uom) {
    return uom == null ? "" : " ? (@.uom == \"" + uom + "\")";
  }
}
