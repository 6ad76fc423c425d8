package lingao.catalog.search.synonym;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import lingao.catalog.shared.Json;
import org.jspecify.annotations.Nullable;

/** Keeps the words of a group in a {@code jsonb} column. */
@Converter
class WordsColumn implements AttributeConverter<@Nullable List<String>, Object> {

  private static final TypeReference<List<String>> TYPE = new TypeReference<>() {};

  @Override
  public Object convertToDatabaseColumn(@Nullable List<String> value) {
    return Json.toColumn(value);
  }

  @Override
  public @Nullable List<String> convertToEntityAttribute(@Nullable Object column) {
    return column == null ? null : Json.fromColumn(column, TYPE);
  }
}
