package lingao.catalog.shared;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** Keeps a {@link LocalizedText} in a {@code jsonb} column. */
@Converter
public class LocalizedTextColumn
    implements AttributeConverter<@Nullable LocalizedText, @Nullable Object> {

  private static final TypeReference<LocalizedText> TYPE = new TypeReference<>() {};

  @Override
  public @Nullable Object convertToDatabaseColumn(@Nullable LocalizedText value) {
    return value == null ? null : Json.toColumn(value);
  }

  @Override
  public @Nullable LocalizedText convertToEntityAttribute(@Nullable Object column) {
    return column == null ? null : Json.fromColumn(column, TYPE);
  }
}
