package lingao.catalog.epcis.schema;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import lingao.catalog.epcis.schema.ObjectRule.Others;

/** Checks documents and events against the JSON schema of EPCIS 2.0. */
public final class EpcisSchema {

  private static final Pattern VERSION = Pattern.compile("[0-9]+(\\.[0-9]+)*");

  private static final Rule ATTRIBUTE =
      new ObjectRule()
          .require("id")
          .with("id", Rule.URI)
          .with(
              "attribute",
              Rule.of(
                  node -> node.isNumber() || node.isTextual() || node.isObject(),
                  "must be a number, a string or an object"));

  private static final Rule VOCABULARY =
      new ObjectRule()
          .require("type")
          .with("type", Rule.URI)
          .with(
              "vocabularyElementList",
              Rule.list(
                  0,
                  new ObjectRule()
                      .require("id")
                      .with("id", Rule.URI)
                      .with("attributes", Rule.list(0, ATTRIBUTE))
                      .with("children", Rule.list(0, Rule.URI))));

  private static final Rule HEADER =
      new ObjectRule()
          .others(Others.URIS)
          .with(
              "epcisMasterData", new ObjectRule().with("vocabularyList", Rule.list(0, VOCABULARY)));

  private static final Rule DOCUMENT =
      new ObjectRule()
          .others(Others.URIS)
          .require("@context", "schemaVersion", "creationDate", "epcisBody")
          .with("@context", Parts.CONTEXT)
          .with("id", Rule.URI)
          .with("type instanceIdentifier sender receiver", Rule.STRING)
          .with(
              "schemaVersion",
              Rule.text(t -> VERSION.matcher(t).matches(), "must be a version, such as 2.0"))
          .with("creationDate", Rule.TIME)
          .with("epcisHeader", HEADER)
          .with(
              "epcisBody",
              new ObjectRule().require("eventList").with("eventList", Rule.list(0, Rule.ANYTHING)));

  private EpcisSchema() {}

  /** What is wrong with an {@code EPCISDocument}, its events aside; the first ten errors. */
  public static List<SchemaError> ofDocument(JsonNode document) {
    return errors(DOCUMENT, document);
  }

  /** What is wrong with one event, of a document or by itself; the first ten errors. */
  public static List<SchemaError> ofEvent(JsonNode event) {
    return errors(EventShapes.ANY, event);
  }

  private static List<SchemaError> errors(Rule rule, JsonNode node) {
    List<SchemaError> errors = new ArrayList<>();
    rule.check(node, Place.root(errors));
    return errors;
  }
}
