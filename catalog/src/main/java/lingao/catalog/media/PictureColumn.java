package lingao.catalog.media;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import lingao.catalog.shared.Json;
import org.jspecify.annotations.Nullable;

/** Keeps a {@link Picture} in a {@code jsonb} column. */
@Converter
public class PictureColumn implements AttributeConverter<@Nullable Picture, Object> {

  private static final TypeReference<Picture> TYPE = new TypeReference<>() {};

  @Override
  public Object convertToDatabaseColumn(@Nullable Picture value) {
    return Json.toColumn(value);
  }

  @Override
  public @Nullable Picture convertToEntityAttribute(@Nullable Object column) {
    return column == null ? null : Json.fromColumn(column, TYPE);
  }
}
