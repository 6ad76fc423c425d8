package lingao.kiosk.component;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PagingTest {

  private static final List<Integer> SEVEN = List.of(1, 2, 3, 4, 5, 6, 7);

  @Test
  void givesEachPartOnce() {
    assertThat(Paging.of(SEVEN, 1, 3)).isEqualTo(new Paging<>(List.of(1, 2, 3), 1, 3));
    assertThat(Paging.of(SEVEN, 2, 3)).isEqualTo(new Paging<>(List.of(4, 5, 6), 2, 3));
    assertThat(Paging.of(SEVEN, 3, 3)).isEqualTo(new Paging<>(List.of(7), 3, 3));
  }

  @Test
  void givesTheNearestPartForANumberOutOfRange() {
    assertThat(Paging.of(SEVEN, Integer.MIN_VALUE, 3).page()).isEqualTo(1);
    assertThat(Paging.of(SEVEN, Integer.MAX_VALUE, 3).page()).isEqualTo(3);
  }

  @Test
  void hasOnePartForNothing() {
    assertThat(Paging.of(List.of(), 5, 3)).isEqualTo(new Paging<>(List.of(), 1, 1));
  }

  @Test
  void hasNoEmptyPartAtTheEnd() {
    assertThat(Paging.of(SEVEN.subList(0, 6), 9, 3).items()).containsExactly(4, 5, 6);
  }
}
