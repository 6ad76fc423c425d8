package lingao.catalog.shared;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Keeps the rows of a table in a {@code jsonb} column. */
@Converter
public class LabelledTextsColumn
    implements AttributeConverter<@Nullable List<LabelledText>, Object> {

  private static final TypeReference<List<LabelledText>> TYPE = new TypeReference<>() {};

  @Override
  public Object convertToDatabaseColumn(@Nullable List<LabelledText> value) {
    return Json.toColumn(value);
  }

  @Override
  public @Nullable List<LabelledText> convertToEntityAttribute(@Nullable Object column) {
    return column == null ? null : Json.fromColumn(column, TYPE);
  }
}
