package lingao.catalog.search.sql;

import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Collects the values of a statement: what comes from outside is bound, never written into it. */
final class Parameters {

  private final List<Object> values = new ArrayList<>();

  /** Keeps a value and gives the mark that stands for it in the statement. */
  String bind(Object value) {
    values.add(value);
    return "?" + values.size();
  }

  /** The marks for several values, parted by commas. */
  String bindAll(Collection<String> all) {
    return all.stream().map(this::bind).collect(Collectors.joining(", "));
  }

  Query fill(Query query) {
    for (int i = 0; i < values.size(); i++) {
      query.setParameter(i + 1, values.get(i));
    }
    return query;
  }
}
