package lingao.catalog.epcis.query;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the public is not told: from whom to whom, by which business papers, and what others than
 * the shop have added to the standard's fields. An event of which something is left out says so.
 */
public final class Redaction {

  /** Stands, true, in an event of which something is left out. */
  public static final String MARK = "lingao:withheld";

  private static final Set<String> PRIVATE =
      Set.of("sourceList", "destinationList", "bizTransactionList");

  private static final String CONTEXT = "@context";

  /** Where the standard lets any names stand, and knows one. */
  private static final Set<String> PLACES = Set.of("readPoint", "bizLocation");

  /** The shop's own words and the GS1's on master data. */
  private static final Set<String> PUBLIC_PREFIXES = Set.of("lingao", "cbvmda");

  private Redaction() {}

  /** A copy for the public. */
  public static ObjectNode redacted(ObjectNode event) {
    ObjectNode copy = event.deepCopy();
    copy.remove(PRIVATE);
    boolean changed = false;
    for (String place : PLACES) {
      changed |= stripPlace(copy.path(place));
    }
    changed |= strip(copy);
    if (changed || copy.size() < event.size()) {
      copy.put(MARK, true);
      if (copy.has(CONTEXT)) {
        copy.set(CONTEXT, NeededContext.of(copy.path(CONTEXT), copy));
      }
    }
    return copy;
  }

  /** Whether a field of an extension is shown to everybody. */
  static boolean isPublic(String name) {
    int colon = name.indexOf(':');
    return colon < 0 || PUBLIC_PREFIXES.contains(name.substring(0, colon));
  }

  private static boolean stripPlace(JsonNode place) {
    if (!(place instanceof ObjectNode object)) {
      return false;
    }
    int before = object.size();
    object.retain(
        object.properties().stream().map(Map.Entry::getKey).filter(Redaction::isOfPlace).toList());
    return object.size() < before;
  }

  private static boolean isOfPlace(String name) {
    return name.equals("id") || (name.indexOf(':') >= 0 && isPublic(name));
  }

  private static boolean strip(JsonNode node) {
    boolean changed = false;
    if (node instanceof ObjectNode object) {
      List<String> hidden = new ArrayList<>();
      object.fieldNames().forEachRemaining(name -> addHidden(name, hidden));
      object.remove(hidden);
      changed = !hidden.isEmpty();
    }
    for (JsonNode child : node) {
      changed |= strip(child);
    }
    return changed;
  }

  private static void addHidden(String name, List<String> hidden) {
    if (!name.startsWith("@") && !isPublic(name)) {
      hidden.add(name);
    }
  }
}
