package lingao.catalog.trace;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import lingao.catalog.shared.Json;
import org.jspecify.annotations.Nullable;

/** Keeps measurements in a {@code jsonb} column. */
@Converter
class MeasurementsColumn
    implements AttributeConverter<@Nullable List<TraceStep.Measurement>, Object> {

  private static final TypeReference<List<TraceStep.Measurement>> TYPE = new TypeReference<>() {};

  @Override
  public Object convertToDatabaseColumn(@Nullable List<TraceStep.Measurement> value) {
    return Json.toColumn(value);
  }

  @Override
  public @Nullable List<TraceStep.Measurement> convertToEntityAttribute(@Nullable Object column) {
    return column == null ? null : Json.fromColumn(column, TYPE);
  }
}
