package lingao.catalog.trace.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import lingao.catalog.epcis.EpcKey;
import lingao.catalog.shared.LocalizedText;
import lingao.catalog.trace.NewStep;
import lingao.catalog.trace.TraceStep;
import lingao.catalog.trace.TraceStepKind;
import org.junit.jupiter.api.Test;

class PublisherTest {

  private static final Instant AT = Instant.parse("2026-11-20T01:00:00Z");
  private static final LocalizedText TEXT = new LocalizedText("示例", "demo");
  private static final TraceStep.Measurement UNASKED =
      new TraceStep.Measurement(new LocalizedText("盐度", "Salinity"), BigDecimal.ONE, "‰");

  @Test
  void a_correction_keeps_what_was_measured_without_a_field_and_not_what_was_emptied() {
    TraceStep before = step(List.of(measured("21"), UNASKED));
    NewStep right =
        NewStep.of(TraceStepKind.PLANTING, AT, TEXT, TEXT)
            .measurements(List.of(measured("22")))
            .build();
    assertThat(Publisher.with(right, before, false).measurements())
        .containsExactly(measured("22"), UNASKED);
    NewStep emptied = NewStep.of(TraceStepKind.PLANTING, AT, TEXT, TEXT).build();
    assertThat(Publisher.with(emptied, before, false).measurements()).containsExactly(UNASKED);
  }

  private static TraceStep.Measurement measured(String value) {
    return Measure.WATER_TEMPERATURE.value(new BigDecimal(value)).orElseThrow();
  }

  private static TraceStep step(List<TraceStep.Measurement> measured) {
    return new TraceStep(
        "urn:uuid:00000000-0000-0000-0000-000000000001",
        TraceStepKind.PLANTING,
        AT,
        AT,
        new TraceStep.Origin(TraceStep.Owner.OWN, EpcKey.of("/01/09520008000013/10/A1")),
        TEXT,
        Optional.empty(),
        TEXT,
        Optional.empty(),
        measured,
        List.of(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        List.of(),
        Optional.empty());
  }
}
