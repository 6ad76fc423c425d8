package lingao.catalog.epcis.hash;

import com.fasterxml.jackson.databind.JsonNode;
import lingao.catalog.shared.InvalidValue;

/** Keeps hostile nesting from the stack: all else here may follow a checked event to its end. */
final class Depth {

  private Depth() {}

  /** Refuses a {@code node} whose objects and arrays lie more than {@code levels} deep. */
  static void check(JsonNode node, int levels) {
    if (!node.isContainerNode()) {
      return;
    }
    if (levels == 0) {
      throw new InvalidValue("event", "nested at most " + EventHash.MAX_DEPTH + " levels deep");
    }
    for (JsonNode child : node) {
      check(child, levels - 1);
    }
  }
}
