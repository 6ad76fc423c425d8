package lingao.catalog.epcis.query;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import lingao.catalog.shared.InvalidValue;

/**
 * Who asks, and how the answer is to look.
 *
 * @param queryName by which the answer calls the query
 * @param perPage events of a page, 1 to {@value EventFinder#MOST_PER_PAGE}
 * @param token of the page before
 */
public record Asking(
    Viewer viewer, EpcFormat format, String queryName, int perPage, Optional<String> token) {

  /** Of queries without a name of their own. */
  public static final String SIMPLE = "SimpleEventQuery";

  /** Refuses a page of another size with {@link InvalidValue}. */
  public Asking {
    if (perPage < 1 || perPage > EventFinder.MOST_PER_PAGE) {
      throw new InvalidValue("perPage", "1 to " + EventFinder.MOST_PER_PAGE);
    }
  }

  /** The first page of a usual size. */
  public static Asking first(Viewer viewer, EpcFormat format) {
    return new Asking(viewer, format, SIMPLE, EventFinder.PER_PAGE, Optional.empty());
  }

  /** What a token belongs to: the question and who asks it. */
  String identify(EventQuery query) {
    try {

      byte[] text = (query + " " + viewer).getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text), 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
