package lingao.storefront.epcis;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import lingao.catalog.epcis.query.Asking;
import lingao.catalog.epcis.query.EventFinder;
import lingao.catalog.epcis.query.EventQuery;
import lingao.catalog.epcis.query.Viewer;
import lingao.storefront.web.QueryString;
import org.jspecify.annotations.Nullable;

/**
 * What a call asks for, read from its query string.
 *
 * @param parameters of the query on events, by the standard's names
 * @param perPage things of a page
 * @param token of the page before
 */
record Questions(Map<String, List<String>> parameters, int perPage, Optional<String> token) {

  private static final String PER_PAGE = "perPage";
  private static final String TOKEN = "nextPageToken";

  /**
   * What a resolver of Digital Links passes on when it leads here (GS1-Conformant Resolver
   * Standard, 2.12): wishes, and Application Identifiers. It asks nothing of events.
   */
  private static final Pattern RESOLVED =
      Pattern.compile("linkType|linktype|context|lang|[0-9]{2,4}");

  static Questions of(HttpServletRequest http) {
    Map<String, List<String>> all = new HashMap<>(QueryString.of(http).values());
    all.keySet().removeIf(RESOLVED.asMatchPredicate());
    Optional<String> perPage = first(all.remove(PER_PAGE));
    Optional<String> token = first(all.remove(TOKEN));
    return new Questions(all, perPage.map(Questions::size).orElse(EventFinder.PER_PAGE), token);
  }

  /** The same with one more condition, which the address says. */
  Questions and(String name, String value) {
    if (parameters.containsKey(name)) {
      throw new EpcisRefused(
          EpcisException.QUERY_PARAMETER, name + ": the address says it already");
    }
    Map<String, List<String>> more = new HashMap<>(parameters);
    more.put(name, List.of(value));
    return new Questions(more, perPage, token);
  }

  EventQuery query() {
    return EventQuery.parse(parameters);
  }

  Asking asking(Viewer viewer, HttpServletRequest http, String queryName) {
    return new Asking(viewer, Gs1Headers.format(http), queryName, perPage, token);
  }

  private static Optional<String> first(@Nullable List<String> values) {
    return Optional.ofNullable(values).map(some -> some.get(0));
  }

  private static int size(String text) {
    if (!text.matches("[1-9][0-9]{0,3}") || Integer.parseInt(text) > EventFinder.MOST_PER_PAGE) {
      throw new EpcisRefused(
          EpcisException.QUERY_PARAMETER,
          PER_PAGE + ": a whole number from 1 to " + EventFinder.MOST_PER_PAGE);
    }
    return Integer.parseInt(text);
  }
}
