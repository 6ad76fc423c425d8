package lingao.catalog.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TraceTemplateTest {

  @ParameterizedTest
  @EnumSource(TraceTemplate.class)
  void without_records_all_that_is_required_is_missing(TraceTemplate template) {
    assertThat(template.missing(EnumSet.noneOf(TraceStepKind.class)))
        .isEqualTo(template.required())
        .contains(TraceStepKind.INSPECTION, TraceStepKind.PACKING);
  }

  @ParameterizedTest
  @EnumSource(TraceTemplate.class)
  void its_own_kinds_are_enough(TraceTemplate template) {
    assertThat(template.missing(EnumSet.copyOf(template.kinds()))).isEmpty();
  }

  @Test
  void the_source_of_processed_goods_does_for_the_receipt_of_their_material() {
    EnumSet<TraceStepKind> recorded =
        EnumSet.of(TraceStepKind.CATCH, TraceStepKind.PROCESSING, TraceStepKind.PACKING);
    assertThat(TraceTemplate.PROCESSED.missing(recorded)).containsExactly(TraceStepKind.INSPECTION);
    assertThat(TraceTemplate.LIVESTOCK.missing(recorded)).contains(TraceStepKind.INPUT);
  }
}
