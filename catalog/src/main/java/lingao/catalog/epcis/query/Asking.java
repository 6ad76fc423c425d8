package lingao.catalog.epcis.query;

import java.util.Optional;
import lingao.catalog.shared.InvalidValue;
import lingao.catalog.shared.Sha256;

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
    return Sha256.hex(query + " " + viewer, 8);
  }
}
