package lingao.bench.load;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A request to repeat.
 *
 * @param path with its query string, encoded
 * @param body JSON; blank for a {@code GET} without one
 * @param mediaType of the body, and of the answer wanted
 * @param anew whether an answer is wanted that was not kept (RFC 9111, 5.2.1.4)
 * @param headers further ones of this very call
 */
public record Call(
    String path, String body, String mediaType, boolean anew, Map<String, String> headers) {

  /** A call whose answer may have been kept. */
  public Call(String path, String body, String mediaType) {
    this(path, body, mediaType, false, Map.of());
  }

  /** A plain {@code GET}, for an answer that was not kept. */
  public static Call get(String path) {
    return new Call(path, "", "application/json", true, Map.of());
  }

  /** The same, for an answer that may have been kept. */
  public Call orKept() {
    return new Call(path, body, mediaType, false, headers);
  }

  /** The same with one more header. */
  public Call with(String name, String value) {
    Map<String, String> more = new LinkedHashMap<>(headers);
    more.put(name, value);
    return new Call(path, body, mediaType, anew, more);
  }
}
