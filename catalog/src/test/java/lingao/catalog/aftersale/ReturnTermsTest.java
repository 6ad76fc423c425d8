package lingao.catalog.aftersale;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class ReturnTermsTest {

  private static final Instant RECEIVED = Instant.parse("2026-11-01T15:59:59Z");

  @Test
  void fresh_food_can_be_complained_of_for_48_hours() {
    assertThat(ReturnTerms.FRESH.until(RECEIVED)).isEqualTo("2026-11-03T15:59:59Z");
  }

  @Test
  void fresh_food_needs_a_reason_and_a_picture() {
    assertThat(ReturnTerms.FRESH.reasons())
        .doesNotContain(ReturnReason.NO_REASON)
        .contains(ReturnReason.SPOILED, ReturnReason.MISSING);
    assertThat(ReturnTerms.FRESH.needPictures()).isTrue();
  }

  @Test
  void seven_days_are_counted_from_the_day_after_in_the_county() {
    assertThat(ReturnTerms.OTHERS.until(RECEIVED)).isEqualTo("2026-11-08T16:00:00Z");
    assertThat(ReturnTerms.OTHERS.until(RECEIVED.plusSeconds(1))).isEqualTo("2026-11-09T16:00:00Z");
  }

  @Test
  void other_goods_need_no_reason() {
    assertThat(ReturnTerms.OTHERS.reasons()).contains(ReturnReason.values());
    assertThat(ReturnTerms.OTHERS.needPictures()).isFalse();
  }
}
