package lingao.catalog.epcis.hash;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.regex.Pattern;
import lingao.catalog.shared.InvalidValue;
import lingao.catalog.shared.Sha256;

/**
 * The CBV 2.0 event hash ID: a name of an EPCIS event that anyone computes from its content alone
 * (CBV 2.0, "Event hash ID"; RFC 6920). The same event hashes alike however it is written: order
 * and prefixes of its properties, EPC URIs or Digital Links, time zones, bare words or full URIs.
 *
 * @param value {@code ni:///sha-256;}, 64 hexadecimal digits in lower case, {@code ?ver=CBV2.0}
 */
public record EventHash(String value) {

  /** How deep objects and arrays of an event may lie in each other; the event itself is level 1. */
  public static final int MAX_DEPTH = 32;

  private static final Pattern FORM = Pattern.compile("ni:///sha-256;[0-9a-f]{64}\\?ver=CBV2\\.0");

  /** Refuses other forms with {@link InvalidValue}. */
  public EventHash {
    if (!FORM.matcher(value).matches()) {
      throw new InvalidValue("event hash", "ni:///sha-256;{64 hexadecimal digits}?ver=CBV2.0");
    }
  }

  /**
   * The hash of {@code event}. Numbers of more than 17 digits keep their value only if the event
   * was read with {@code USE_BIG_DECIMAL_FOR_FLOATS}.
   *
   * @param event one EPCIS 2.0 event, an object
   * @param context the document's {@code @context} (a URL, an object, a list of them, or JSON's
   *     null or a missing node for none), which tells the namespaces of extensions; a context
   *     inside the event adds to it
   * @throws InvalidValue if the event lacks its type or time, a value has the wrong type or form,
   *     or it is nested more than {@link #MAX_DEPTH} deep
   */
  public static EventHash of(JsonNode event, JsonNode context) {
    return new EventHash(
        "ni:///sha-256;" + Sha256.hex(Utf8.bytes(preHash(event, context))) + "?ver=CBV2.0");
  }

  /** What is hashed, as UTF-8. */
  static String preHash(JsonNode event, JsonNode context) {
    Depth.check(event, MAX_DEPTH);
    return new PreHash(event, Namespaces.of(context, event.path("@context"))).toString();
  }

  @Override
  public String toString() {
    return value;
  }
}
