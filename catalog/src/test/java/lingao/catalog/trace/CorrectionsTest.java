package lingao.catalog.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import lingao.catalog.epcis.EpcKey;
import lingao.catalog.shared.LocalizedText;
import org.junit.jupiter.api.Test;

class CorrectionsTest {

  private static final Instant AT = Instant.parse("2026-11-20T01:00:00Z");
  private static final LocalizedText TEXT = new LocalizedText("示例", "demo");
  private static final EpcKey POND = EpcKey.of("/01/09520008000013/10/POND3");
  private static final EpcKey CODED = EpcKey.of("/01/09520008000013/10/A1");
  private static final EpcKey OTHER = EpcKey.of("/01/09520008000013/10/B2");
  private static final EpcKey PALLET = EpcKey.of("/00/095200080000000013");

  @Test
  void sources_that_nobody_can_type_are_kept_and_those_that_were_typed_are_not() {
    NewStep before = step(TraceStepKind.PROCESSING).madeFrom(List.of(POND, CODED)).build();
    NewStep right = step(TraceStepKind.PROCESSING).madeFrom(List.of(OTHER)).build();
    assertThat(Corrections.kept(before, right, CODED::equals).inputs())
        .containsExactly(OTHER, POND);
  }

  @Test
  void goods_stay_on_their_pallet() {
    NewStep before = step(TraceStepKind.PACKING).into(Optional.of(PALLET)).build();
    NewStep right = step(TraceStepKind.PACKING).note(Optional.of(TEXT)).build();
    NewStep kept = Corrections.kept(before, right, key -> true);
    assertThat(kept.container()).contains(PALLET);
    assertThat(kept.note()).contains(TEXT);
  }

  private static StepBuilder step(TraceStepKind kind) {
    return NewStep.of(kind, AT, TEXT, TEXT);
  }
}
