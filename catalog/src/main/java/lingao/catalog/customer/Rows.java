package lingao.catalog.customer;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Asks and changes the tables of this package by SQL; parameters are {@code ?1}, {@code ?2}. */
final class Rows {

  private Rows() {}

  /** The rows of at least two columns that a statement gives, also one that changes some. */
  static <T> List<T> list(
      EntityManager em, Function<Row, T> read, String sql, Object... parameters) {
    List<?> rows = query(em, sql, parameters).getResultList();
    return rows.stream().map(row -> read.apply(new Row((Object[]) row))).toList();
  }

  /** How many rows a statement changed. */
  static int change(EntityManager em, String sql, @Nullable Object... parameters) {
    return query(em, sql, parameters).executeUpdate();
  }

  private static Query query(EntityManager em, String sql, @Nullable Object... parameters) {
    Query query = em.createNativeQuery(sql);
    for (int i = 0; i < parameters.length; i++) {
      query.setParameter(i + 1, parameters[i]);
    }
    return query;
  }

  /** A row; columns count from 0. */
  static final class Row {

    private final @Nullable Object[] columns;

    private Row(@Nullable Object[] columns) {
      this.columns = columns;
    }

    String text(int column) {
      return (String) value(column);
    }

    Optional<String> maybeText(int column) {
      return Optional.ofNullable((String) columns[column]);
    }

    long number(int column) {
      return ((Number) value(column)).longValue();
    }

    boolean flag(int column) {
      return (Boolean) value(column);
    }

    Instant moment(int column) {
      return ((Timestamp) value(column)).toInstant();
    }

    private Object value(int column) {
      return Objects.requireNonNull(columns[column]);
    }
  }
}
