package lingao.bench.load;

/**
 * A request to repeat.
 *
 * @param path with its query string, encoded
 * @param body JSON; blank for a {@code GET} without one
 * @param mediaType of the body, and of the answer wanted
 */
public record Call(String path, String body, String mediaType) {

  /** A plain {@code GET}. */
  public static Call get(String path) {
    return new Call(path, "", "application/json");
  }
}
