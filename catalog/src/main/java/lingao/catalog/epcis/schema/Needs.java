package lingao.catalog.epcis.schema;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.function.Predicate;

/** What events need of which the one replaces the other. */
final class Needs {

  /** Things, or the place at which a sensor measured. */
  static final Rule OBJECT =
      need(
          event ->
              event.has("epcList")
                  || some(event, "quantityList")
                  || (some(event, "sensorElementList") && event.has("readPoint")),
          "must have an epcList or quantityList, or a sensorElementList with readPoint");

  /** Attributes are given to what comes into being. */
  static final Rule ILMD_OF_ADDED =
      need(
          event -> !event.has("ilmd") || event.path("action").asText().equals("ADD"),
          "must not have an ilmd unless its action is ADD");

  static final Rule CHILDREN =
      need(
          event -> some(event, "childEPCs") || some(event, "childQuantityList") || isDelete(event),
          "must have childEPCs or a childQuantityList unless its action is DELETE");

  static final Rule PARENT =
      need(
          event -> event.has("parentID") || event.path("action").asText().equals("OBSERVE"),
          "must have a parentID unless its action is OBSERVE");

  static final Rule TRANSACTED =
      need(
          event -> event.has("epcList") || some(event, "quantityList") || isDelete(event),
          "must have an epcList or quantityList unless its action is DELETE");

  /** Parts of one transformation may be told one after the other, under its name. */
  static final Rule TRANSFORMED =
      need(
          event -> {
            boolean in = some(event, "inputEPCList") || some(event, "inputQuantityList");
            boolean out = some(event, "outputEPCList") || some(event, "outputQuantityList");
            return (in && out) || ((in || out) && event.has("transformationID"));
          },
          "must have inputs and outputs, or one of them with a transformationID");

  private Needs() {}

  /** One of {@code names}. */
  static Rule any(String rule, String... names) {
    List<String> all = List.of(names);
    return need(node -> all.stream().anyMatch(node::has), rule);
  }

  private static Rule need(Predicate<JsonNode> test, String rule) {
    return Rule.of(node -> !node.isObject() || test.test(node), rule);
  }

  private static boolean some(JsonNode event, String list) {
    return !event.path(list).isEmpty();
  }

  private static boolean isDelete(JsonNode event) {
    return event.path("action").asText().equals("DELETE");
  }
}
