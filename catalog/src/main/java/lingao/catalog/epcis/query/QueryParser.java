package lingao.catalog.epcis.query;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** Reads parameters. Those that no event field knows say how the result is sorted and cut. */
final class QueryParser {

  private static final int MOST_PARAMETERS = 60;
  private static final int MOST_VALUES = 500;
  private static final String ORDER_BY = "orderBy";
  private static final String DIRECTION = "orderDirection";
  private static final String LIMIT = "eventCountLimit";
  private static final String MOST = "maxEventCount";

  private QueryParser() {}

  static EventQuery parse(Map<String, List<String>> parameters) {
    if (parameters.size() > MOST_PARAMETERS) {
      throw new QueryRefused(
          QueryRefused.Reason.TOO_COMPLEX, "at most " + MOST_PARAMETERS + " parameters");
    }
    Map<String, List<String>> rest = new HashMap<>(parameters);
    EventOrder order = order(rest);
    OptionalInt limit = count(rest, LIMIT);
    OptionalInt most = count(rest, MOST);
    if (limit.isPresent() && most.isPresent()) {
      throw QueryRefused.parameter(LIMIT, "not together with " + MOST);
    }
    if (limit.isPresent() && !parameters.containsKey(ORDER_BY)) {
      throw QueryRefused.parameter(LIMIT, "only together with " + ORDER_BY);
    }
    return new EventQuery(filters(rest), order, limit, most);
  }

  private static List<Filter> filters(Map<String, List<String>> parameters) {
    List<Filter> filters = new ArrayList<>();
    // In one order, so that a query that is asked again is the same statement.
    parameters.keySet().stream()
        .sorted()
        .forEach(
            name -> {
              Values values = Values.of(name, parameters.getOrDefault(name, List.of()));
              if (values.all().size() > MOST_VALUES) {
                throw QueryRefused.parameter(
                    Values.shown(name), "at most " + MOST_VALUES + " values");
              }
              Parameters.filter(values).ifPresent(filters::add);
            });
    return filters;
  }

  private static EventOrder order(Map<String, List<String>> rest) {
    boolean ascending = false;
    if (rest.containsKey(DIRECTION)) {
      ascending = Values.take(rest, DIRECTION).one("ASC or DESC", "ASC|DESC").equals("ASC");
    }
    if (!rest.containsKey(ORDER_BY)) {
      return new EventOrder(false, ascending);
    }
    String field =
        Values.take(rest, ORDER_BY).one("eventTime or recordTime", "eventTime|recordTime");
    return new EventOrder(field.equals("recordTime"), ascending);
  }

  private static OptionalInt count(Map<String, List<String>> rest, String name) {
    return rest.containsKey(name)
        ? OptionalInt.of(
            Integer.parseInt(
                Values.take(rest, name).one("a whole number from 1", "[1-9][0-9]{0,8}")))
        : OptionalInt.empty();
  }
}
