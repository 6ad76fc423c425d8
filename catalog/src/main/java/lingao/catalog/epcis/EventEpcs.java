package lingao.catalog.epcis;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lingao.catalog.shared.InvalidValue;

/** Finds what an event is about: its EPCs and classes with their roles, each once a role. */
final class EventEpcs {

  /** The events in which things go into each other. */
  private static final Set<String> LINKING =
      Set.of("AggregationEvent", "AssociationEvent", "TransformationEvent");

  /** Where the EPCs of a role stand. */
  private static final Map<String, String> LISTS =
      Map.of(
          "epcList", "epc",
          "childEPCs", "child",
          "inputEPCList", "input",
          "outputEPCList", "output");

  private static final Map<String, String> QUANTITIES =
      Map.of(
          "quantityList", "epc",
          "childQuantityList", "child",
          "inputQuantityList", "input",
          "outputQuantityList", "output");

  private final ObjectNode event;
  private final boolean links;
  private final Map<String, EventEpc> found = new LinkedHashMap<>();

  private EventEpcs(ObjectNode event) {
    this.event = event;
    this.links =
        LINKING.contains(event.path("type").asText())
            && !event.path("action").asText().equals("DELETE")
            && !event.has("errorDeclaration");
  }

  /** Refuses with {@link EventRefused} an identifier that is GS1's but wrong. */
  static List<EventEpc> of(ObjectNode event) {
    EventEpcs epcs = new EventEpcs(event);
    epcs.add("parent", event.path("parentID"), "/parentID", false);
    LISTS.forEach(epcs::addList);
    QUANTITIES.forEach(epcs::addQuantities);
    return List.copyOf(epcs.found.values());
  }

  private void addList(String field, String role) {
    int i = 0;
    for (JsonNode epc : event.path(field)) {
      add(role, epc, "/" + field + "/" + i++, false);
    }
  }

  private void addQuantities(String field, String role) {
    int i = 0;
    for (JsonNode element : event.path(field)) {
      add(role, element.path("epcClass"), "/" + field + "/" + i++ + "/epcClass", true);
    }
  }

  private void add(String role, JsonNode epc, String pointer, boolean ofClass) {
    if (!epc.isTextual()) {
      return;
    }
    try {
      EpcKey key = EpcKey.of(epc.textValue());
      boolean linked = links && !role.equals("epc");
      found.putIfAbsent(role + " " + key.value(), new EventEpc(role, key, ofClass, linked));
    } catch (InvalidValue e) {
      throw new EventRefused(CaptureError.Reason.INVALID, pointer, String.valueOf(e.getMessage()));
    }
  }
}
