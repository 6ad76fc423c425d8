package lingao.catalog.payment;

import jakarta.persistence.Query;
import java.util.List;
import java.util.Optional;

/** Rows of native queries with their type. */
final class Rows {

  private Rows() {}

  static <T> Optional<T> first(Query query, Class<T> type) {
    List<?> rows = query.getResultList();
    return rows.stream().map(type::cast).findFirst();
  }
}
