package lingao.bench.load;

/**
 * A request to repeat.
 *
 * @param path with its query string, encoded
 * @param body JSON; blank for a {@code GET} without one
 * @param mediaType of the body, and of the answer wanted
 * @param anew whether an answer is wanted that was not kept (RFC 9111, 5.2.1.4)
 */
public record Call(String path, String body, String mediaType, boolean anew) {

  /** A call whose answer may have been kept. */
  public Call(String path, String body, String mediaType) {
    this(path, body, mediaType, false);
  }

  /** A plain {@code GET}, for an answer that was not kept. */
  public static Call get(String path) {
    return new Call(path, "", "application/json", true);
  }

  /** The same, for an answer that may have been kept. */
  public Call orKept() {
    return new Call(path, body, mediaType, false);
  }
}
