package lingao.catalog.product;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import lingao.catalog.shared.Json;
import org.jspecify.annotations.Nullable;

/** Reads the halls that have a SKU from a {@code jsonb} column. */
@Converter
class HallStockColumn implements AttributeConverter<@Nullable List<HallStock>, @Nullable Object> {

  private static final TypeReference<List<HallStock>> TYPE = new TypeReference<>() {};

  @Override
  public @Nullable Object convertToDatabaseColumn(@Nullable List<HallStock> value) {
    return value == null ? null : Json.toColumn(value);
  }

  @Override
  public @Nullable List<HallStock> convertToEntityAttribute(@Nullable Object column) {
    return column == null ? null : Json.fromColumn(column, TYPE);
  }
}
