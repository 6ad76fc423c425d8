package lingao.catalog.ordering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import lingao.catalog.shared.InvalidValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrderNumberTest {

  @Test
  void tells_its_day_and_differs_from_the_others() {
    Set<OrderNumber> numbers = new HashSet<>();
    for (int i = 0; i < 1000; i++) {
      OrderNumber number = OrderNumber.random(LocalDate.of(2026, 11, 29));
      assertThat(number.value()).startsWith("L261129").hasSize(14);
      numbers.add(number);
    }
    assertThat(numbers).hasSize(1000);
  }

  @Test
  void is_understood_in_lower_case_too() {
    assertThat(OrderNumber.of(" l2611297kq3m8f ")).contains(new OrderNumber("L2611297KQ3M8F"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "L", "L2611297KQ3M8", "L2611297KQ3M8FF", "X2611297KQ3M8F", "L2611297KQ3M8I"})
  void has_no_other_form(String text) {
    assertThat(OrderNumber.of(text)).isEmpty();
    assertThatThrownBy(() -> new OrderNumber(text)).isInstanceOf(InvalidValue.class);
  }
}
