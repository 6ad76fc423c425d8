package lingao.catalog.shared;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** Keeps a {@link LocalizedText} in a {@code jsonb} column. */
@Converter
public class LocalizedTextColumn implements AttributeConverter<@Nullable LocalizedText, Object> {

  private static final TypeReference<LocalizedText> TYPE = new TypeReference<>() {};

  @Override
  public Object convertToDatabaseColumn(@Nullable LocalizedText value) {
    return Json.toColumn(value);
  }

  @Override
  public @Nullable LocalizedText convertToEntityAttribute(@Nullable Object column) {
    return column == null ? null : Json.fromColumn(column, TYPE);
  }
}
