package lingao.catalog.epcis.query;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * A query on events (EPCIS 2.0, 8.2.7.1): all conditions hold for what it finds.
 *
 * @param order by which events are sorted
 * @param limit how many of the first are wanted at most
 * @param most more than so many are too many
 */
public record EventQuery(
    List<Filter> filters, EventOrder order, OptionalInt limit, OptionalInt most) {

  /** Everything, the newest first. */
  public static final EventQuery ALL = parse(Map.of());

  /** Keeps a copy. */
  public EventQuery {
    filters = List.copyOf(filters);
  }

  /**
   * The query of parameters by their standard names, each with its values.
   *
   * @throws QueryRefused when one is unknown or wrong
   */
  public static EventQuery parse(Map<String, List<String>> parameters) {
    return QueryParser.parse(parameters);
  }

  /** Whether only the owners of events may ask it. */
  boolean isPrivate() {
    return filters.stream().anyMatch(Filter::isPrivate);
  }

  /** Whether many events have to be looked at to answer it. */
  boolean isSearch() {
    return filters.stream().anyMatch(Filter::isSearch);
  }
}
