package lingao.catalog.payment.stub;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Which part of a list is asked for, by Stripe's cursors and filters. */
final class StubPage {

  private static final long DEFAULT_LIMIT = 10;
  private static final long LARGEST_LIMIT = 100;
  private static final Map<String, String> BOUNDS =
      Map.of("gt", ">", "gte", ">=", "lt", "<", "lte", "<=");

  private final StringBuilder where = new StringBuilder(" where kind = ?1");
  private final List<Object> parameters = new ArrayList<>();
  private final int limit;
  private final boolean backwards;

  StubPage(StubKind kind, StubForm form) {
    parameters.add(kind.column());
    limit = limit(form);
    backwards = form.text("ending_before").isPresent();
    form.text("payment_intent").ifPresent(intent -> and("parent = ", intent));
    form.text("type").ifPresent(type -> and("parent = ", type));
    types(form.list("types"));
    form.text("starting_after").ifPresent(id -> cursor("<", id));
    form.text("ending_before").ifPresent(id -> cursor(">", id));
    form.number("created").ifPresent(at -> and("created = ", at));
    BOUNDS.forEach(
        (name, sign) ->
            form.number("created[" + name + "]").ifPresent(at -> and("created " + sign + " ", at)));
  }

  private static int limit(StubForm form) {
    long wanted = form.number("limit").orElse(DEFAULT_LIMIT);
    if (wanted < 1 || wanted > LARGEST_LIMIT) {
      throw StubError.invalid(
          "parameter_invalid_integer", "This value must be between 1 and 100.", "limit");
    }
    return (int) wanted;
  }

  private void types(List<String> types) {
    if (!types.isEmpty()) {
      and("parent = any(string_to_array(", String.join(",", types));
      where.append(", ','))");
    }
  }

  private void cursor(String sign, String id) {
    and("seq " + sign + " (select c.seq from stub_object c where c.id = ", id);
    where.append(')');
  }

  private void and(String condition, Object value) {
    parameters.add(value);
    where.append(" and ").append(condition).append('?').append(parameters.size());
  }

  String sql() {
    return "select cast(body as text) from stub_object"
        + where
        + " order by seq "
        + (backwards ? "asc" : "desc")
        + " limit "
        + (limit + 1);
  }

  List<Object> parameters() {
    return parameters;
  }

  int limit() {
    return limit;
  }

  boolean backwards() {
    return backwards;
  }
}
