package lingao.catalog.epcis.schema;

import static lingao.catalog.epcis.schema.Rule.list;
import static lingao.catalog.epcis.schema.Rule.set;

import java.util.Map;
import java.util.regex.Pattern;
import lingao.catalog.epcis.schema.ObjectRule.Others;

/** What each of the five types of events has (EPCIS 2.0, 7.4). */
final class EventShapes {

  private static final Pattern OFFSET = Pattern.compile("[+-]((0[0-9]|1[0-3]):[0-5][0-9]|14:00)");

  private static final Rule DISPOSITIONS =
      new ObjectRule()
          .with("set unset", set(1, Words.DISPOSITION))
          .others(Others.NONE)
          .and(Needs.any("must have set or unset", "set", "unset"));

  private static final ObjectRule EVENT =
      new ObjectRule()
          .others(Others.URIS)
          .require("eventTime", "eventTimeZoneOffset")
          .with("@context", Parts.CONTEXT)
          .with("type", Rule.STRING)
          .with("eventTime recordTime", Rule.TIME)
          .with(
              "eventTimeZoneOffset",
              Rule.text(t -> OFFSET.matcher(t).matches(), "must be an offset, such as +08:00"))
          .with("eventID", Rule.URI)
          .with("certificationInfo", Parts.CERTIFICATION)
          .with("errorDeclaration", Parts.DECLARATION)
          .with("bizStep", Words.BUSINESS_STEP)
          .with("disposition", Words.DISPOSITION)
          .with("persistentDisposition", DISPOSITIONS)
          .with("readPoint bizLocation", Parts.PLACE)
          .with("bizTransactionList", list(0, Parts.TRANSACTION))
          .with("sourceList", list(0, Parts.SOURCE))
          .with("destinationList", list(0, Parts.DESTINATION))
          .with("sensorElementList", list(0, Parts.SENSOR));

  private static final ObjectRule FAMILY =
      EVENT
          .with("action", Words.ACTION)
          .with("parentID", Rule.URI)
          .with("childEPCs", list(0, Rule.URI))
          .with("childQuantityList", list(0, Parts.QUANTITY));

  private static final Map<String, Rule> TYPES =
      Map.of(
          "ObjectEvent",
          EVENT
              .require("eventTime", "eventTimeZoneOffset", "action")
              .with("action", Words.ACTION)
              .with("epcList", set(0, Rule.URI))
              .with("quantityList", list(0, Parts.QUANTITY))
              .with("ilmd", Parts.ILMD)
              .and(Needs.OBJECT)
              .and(Needs.ILMD_OF_ADDED),
          "AggregationEvent",
          FAMILY
              .require("eventTime", "eventTimeZoneOffset", "action")
              .and(Needs.CHILDREN)
              .and(Needs.PARENT),
          "AssociationEvent",
          FAMILY
              .require("eventTime", "eventTimeZoneOffset", "action", "parentID")
              .and(Needs.CHILDREN),
          "TransactionEvent",
          EVENT
              .require("eventTime", "eventTimeZoneOffset", "action", "bizTransactionList")
              .with("bizTransactionList", list(1, Parts.TRANSACTION))
              .with("action", Words.ACTION)
              .with("parentID", Rule.URI)
              .with("epcList", list(0, Rule.URI))
              .with("quantityList", list(0, Parts.QUANTITY))
              .and(Needs.TRANSACTED),
          "TransformationEvent",
          EVENT
              .with("inputEPCList outputEPCList", set(0, Rule.URI))
              .with("inputQuantityList outputQuantityList", list(0, Parts.QUANTITY))
              .with("transformationID", Rule.URI)
              .with("ilmd", Parts.ILMD)
              .and(Needs.TRANSFORMED));

  /** An event of any of the types. */
  static final Rule ANY =
      (node, at) -> {
        Rule shape = TYPES.get(node.path("type").asText());
        if (shape == null) {
          at.child("type").refuse("must be one of the five types of events of EPCIS 2.0");
        } else {
          shape.check(node, at);
        }
      };

  private EventShapes() {}
}
