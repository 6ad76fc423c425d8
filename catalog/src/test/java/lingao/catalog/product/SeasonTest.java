package lingao.catalog.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import lingao.catalog.shared.InvalidValue;
import org.junit.jupiter.api.Test;

class SeasonTest {

  @Test
  void months_come_back_as_they_went_in() {
    assertThat(Season.toMonths(Season.toBits(List.of(12, 1, 5)))).containsExactly(1, 5, 12);
    assertThat(Season.toMonths(Season.toBits(List.of()))).isEmpty();
  }

  @Test
  void there_are_twelve_months() {
    assertThatThrownBy(() -> Season.toBits(List.of(13))).isInstanceOf(InvalidValue.class);
    assertThatThrownBy(() -> Season.toBits(List.of(0))).isInstanceOf(InvalidValue.class);
  }
}
