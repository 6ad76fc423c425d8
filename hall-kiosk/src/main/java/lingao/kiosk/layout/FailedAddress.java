package lingao.kiosk.layout;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import lingao.catalog.shared.Slug;

/** The address that an error page answers for, read without asking the catalog. */
final class FailedAddress {

  private FailedAddress() {}

  /** What stands in the place of the hall's slug, if it could be one. */
  static Optional<String> hall(HttpServletRequest request) {
    String[] segments = path(request).split("/", 4);
    boolean inKiosk = segments.length > 2 && ("/" + segments[1]).equals(HallLinks.CONTEXT);
    return inKiosk
        ? Slug.of(segments[2]).map(Slug::value).filter(hall -> !hall.equals("error"))
        : Optional.empty();
  }

  private static String path(HttpServletRequest request) {
    Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
    return failed instanceof String path ? path : request.getRequestURI();
  }
}
