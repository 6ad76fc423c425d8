package lingao.catalog.epcis.hash;

import static java.util.stream.Collectors.toSet;
import static lingao.catalog.epcis.hash.Field.object;
import static lingao.catalog.epcis.hash.Field.objects;
import static lingao.catalog.epcis.hash.Field.value;
import static lingao.catalog.epcis.hash.Field.values;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import lingao.catalog.epcis.hash.Field.Shape;

/** The canonical property order (CBV 2.0, "Event hash ID"), the same for all types of events. */
final class Canonical {

  static final Set<String> EVENT_TYPES =
      Set.of(
          "ObjectEvent",
          "AggregationEvent",
          "TransactionEvent",
          "TransformationEvent",
          "AssociationEvent");

  /** What an event has beside its content, or is told about it later. */
  private static final Set<String> NOT_HASHED =
      Set.of("type", "@context", "recordTime", "eventID", "errorDeclaration", "certificationInfo");

  static final Set<String> COMMENTS = Set.of("comment", "rdfs:comment");

  private static final Field SENSOR_METADATA =
      object(
          "sensorMetadata",
          Shape.EXTENSIBLE_OBJECT,
          value("time", Scalar.TIME),
          value("startTime", Scalar.TIME),
          value("endTime", Scalar.TIME),
          value("deviceID", Scalar.TEXT),
          value("deviceMetadata", Scalar.TEXT),
          value("rawData", Scalar.TEXT),
          value("dataProcessingMethod", Scalar.TEXT),
          value("bizRules", Scalar.TEXT));

  private static final Field SENSOR_REPORT =
      objects(
          "sensorReport",
          "",
          "sensorReport",
          Shape.EXTENSIBLE_OBJECTS,
          value("type", Scalar.MEASUREMENT),
          value("exception", Scalar.MEASUREMENT),
          value("deviceID", Scalar.TEXT),
          value("deviceMetadata", Scalar.TEXT),
          value("rawData", Scalar.TEXT),
          value("dataProcessingMethod", Scalar.TEXT),
          value("time", Scalar.TIME),
          value("microorganism", Scalar.TEXT),
          value("chemicalSubstance", Scalar.TEXT),
          value("value", Scalar.NUMBER),
          value("component", Scalar.COMPONENT),
          value("stringValue", Scalar.VERBATIM),
          value("booleanValue", Scalar.VERBATIM),
          value("hexBinaryValue", Scalar.VERBATIM),
          value("uriValue", Scalar.TEXT),
          value("minValue", Scalar.NUMBER),
          value("maxValue", Scalar.NUMBER),
          value("meanValue", Scalar.NUMBER),
          value("sDev", Scalar.NUMBER),
          value("percRank", Scalar.NUMBER),
          value("percValue", Scalar.NUMBER),
          value("uom", Scalar.VERBATIM),
          value("coordinateReferenceSystem", Scalar.TEXT));

  static final List<Field> ORDER =
      List.of(
          value("eventTime", Scalar.TIME),
          value("eventTimeZoneOffset", Scalar.VERBATIM),
          epcs("epcList"),
          value("parentID", Scalar.TEXT),
          epcs("inputEPCList"),
          epcs("childEPCs"),
          quantities("quantityList"),
          quantities("childQuantityList"),
          quantities("inputQuantityList"),
          epcs("outputEPCList"),
          quantities("outputQuantityList"),
          value("action", Scalar.VERBATIM),
          value("transformationID", Scalar.TEXT),
          value("bizStep", Scalar.BUSINESS_STEP),
          value("disposition", Scalar.DISPOSITION),
          object(
              "persistentDisposition",
              Shape.OBJECT,
              values("set", "", "set", Scalar.DISPOSITION),
              values("unset", "", "unset", Scalar.DISPOSITION)),
          object("readPoint", Shape.EXTENSIBLE_OBJECT, value("id", Scalar.TEXT)),
          object("bizLocation", Shape.EXTENSIBLE_OBJECT, value("id", Scalar.TEXT)),
          typed("bizTransactionList", "bizTransaction", Scalar.TRANSACTION_TYPE),
          typed("sourceList", "source", Scalar.PARTY_TYPE),
          typed("destinationList", "destination", Scalar.PARTY_TYPE),
          objects(
              "sensorElementList",
              "",
              "sensorElement",
              Shape.EXTENSIBLE_OBJECTS,
              SENSOR_METADATA,
              SENSOR_REPORT));

  private static final Set<String> NAMES =
      Stream.concat(Stream.of("ilmd"), ORDER.stream().map(Field::name)).collect(toSet());

  private Canonical() {}

  /** Whether an event's property is written by the order, with the ilmd, or not at all. */
  static boolean isStandard(String key) {
    return NAMES.contains(key) || NOT_HASHED.contains(key);
  }

  private static Field epcs(String name) {
    return values(name, name, "epc", Scalar.TEXT);
  }

  private static Field quantities(String name) {
    return objects(
        name,
        name,
        "quantityElement",
        Shape.OBJECTS,
        value("epcClass", Scalar.TEXT),
        value("quantity", Scalar.NUMBER),
        value("uom", Scalar.VERBATIM));
  }

  /** The type stands before what it says the type of. */
  private static Field typed(String name, String item, Scalar type) {
    return objects(name, name, "", Shape.OBJECTS, value("type", type), value(item, Scalar.TEXT));
  }
}
