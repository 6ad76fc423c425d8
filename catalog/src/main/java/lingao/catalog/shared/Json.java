package lingao.catalog.shared;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.sql.SQLException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PGobject;

/** Turns values into PostgreSQL's {@code jsonb} and back, for the attribute converters. */
public final class Json {

  private static final JsonMapper MAPPER =
      JsonMapper.builder().addModule(new JavaTimeModule()).addModule(new Jdk8Module()).build();

  private Json() {}

  /** {@code value} as a parameter of type {@code jsonb}; SQL's null for nothing. */
  public static Object toColumn(@Nullable Object value) {
    try {
      PGobject column = new PGobject();
      column.setType("jsonb");
      column.setValue(value == null ? null : MAPPER.writeValueAsString(value));
      return column;
    } catch (JsonProcessingException | SQLException e) {
      throw new IllegalStateException("a value could not be written as JSON", e);
    }
  }

  /** The value in a {@code jsonb} column, which is not null. */
  public static <T> T fromColumn(Object column, TypeReference<T> type) {
    try {
      return Objects.requireNonNull(MAPPER.readValue(column.toString(), type));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a jsonb column does not hold " + type.getType(), e);
    }
  }
}
