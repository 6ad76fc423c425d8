package lingao.catalog.epcis.query;

import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A statement that grows: its text, and the values that are bound to it in their order. */
final class Where {

  private final StringBuilder text;
  private final List<Object> values = new ArrayList<>();

  Where(String start) {
    text = new StringBuilder(start);
  }

  Where add(String sql) {
    text.append(sql);
    return this;
  }

  /** Binds one value. */
  Where bind(Object value) {
    values.add(value);
    text.append('?').append(values.size());
    return this;
  }

  /** Binds values as a list in brackets. */
  Where bindAll(List<?> several) {
    String places =
        several.stream()
            .map(
                value -> {
                  values.add(value);
                  return "?" + values.size();
                })
            .collect(Collectors.joining(", ", "(", ")"));
    text.append(places);
    return this;
  }

  String text() {
    return text.toString();
  }

  List<Object> values() {
    return List.copyOf(values);
  }

  /** Binds all to the statement that was made of {@link #text}. */
  Query bindTo(Query query) {
    for (int i = 0; i < values.size(); i++) {
      query.setParameter(i + 1, values.get(i));
    }
    return query;
  }
}
