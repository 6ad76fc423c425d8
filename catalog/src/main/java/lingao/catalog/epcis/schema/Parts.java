package lingao.catalog.epcis.schema;

import static lingao.catalog.epcis.schema.Rule.list;
import static lingao.catalog.epcis.schema.Rule.set;

import java.util.regex.Pattern;
import lingao.catalog.epcis.schema.ObjectRule.Others;

/** What events have in common (EPCIS 2.0, 7.3). */
final class Parts {

  private static final Pattern UNIT = Pattern.compile("[A-Z0-9]{2,3}");
  private static final Pattern HEX = Pattern.compile("[A-Fa-f0-9]+");

  private static final Rule CONTEXT_PART =
      Rule.of(
          node -> node.isObject() || (node.isTextual() && Forms.isUri(node.textValue())),
          "must be a URI or an object");

  static final Rule CONTEXT = eitherListOr(set(0, CONTEXT_PART), CONTEXT_PART);

  static final Rule CERTIFICATION = eitherListOr(list(0, Rule.URI), Rule.URI);

  static final Rule DECLARATION =
      new ObjectRule()
          .others(Others.URIS)
          .require("declarationTime")
          .with("declarationTime", Rule.TIME)
          .with("reason", Words.ERROR_REASON)
          .with("correctiveEventIDs", list(0, Rule.URI));

  static final Rule PLACE = new ObjectRule().require("id").with("id", Rule.URI);

  static final Rule ILMD = new ObjectRule().others(Others.URIS);

  static final Rule QUANTITY =
      new ObjectRule()
          .others(Others.NONE)
          .require("epcClass")
          .with("epcClass", Rule.URI)
          .with("quantity", Rule.NUMBER)
          .with(
              "uom",
              Rule.text(
                  text -> UNIT.matcher(text).matches(),
                  "must be a unit of UN/CEFACT Recommendation 20, such as KGM"));

  static final Rule TRANSACTION =
      new ObjectRule()
          .others(Others.NONE)
          .require("bizTransaction")
          .with("type", Words.TRANSACTION)
          .with("bizTransaction", Rule.URI);

  static final Rule SOURCE = party("source");

  static final Rule DESTINATION = party("destination");

  private static final ObjectRule MEASURED =
      new ObjectRule()
          .others(Others.URIS)
          .with("deviceID deviceMetadata rawData dataProcessingMethod bizRules", Rule.URI);

  private static final Rule METADATA = MEASURED.with("time startTime endTime", Rule.TIME);

  private static final Rule REPORT =
      MEASURED
          .with("type", Words.MEASUREMENT)
          .with("exception", Words.EXCEPTION)
          .with("time", Rule.TIME)
          .with("microorganism chemicalSubstance coordinateReferenceSystem uriValue", Rule.URI)
          .with("value minValue maxValue meanValue sDev percRank percValue", Rule.NUMBER)
          .with("component", Words.COMPONENT)
          .with("stringValue uom", Rule.STRING)
          .with("booleanValue", Rule.BOOLEAN)
          .with(
              "hexBinaryValue",
              Rule.text(text -> HEX.matcher(text).matches(), "must be hexadecimal digits"))
          .and(Needs.any("must have a type or an exception", "type", "exception"));

  static final Rule SENSOR =
      new ObjectRule()
          .others(Others.URIS)
          .require("sensorReport")
          .with("sensorMetadata", METADATA)
          .with("sensorReport", list(1, REPORT));

  private Parts() {}

  private static Rule party(String role) {
    return new ObjectRule()
        .others(Others.NONE)
        .require("type", role)
        .with("type", Words.PARTY)
        .with(role, Rule.URI);
  }

  private static Rule eitherListOr(Rule list, Rule single) {
    return (node, at) -> (node.isArray() ? list : single).check(node, at);
  }
}
