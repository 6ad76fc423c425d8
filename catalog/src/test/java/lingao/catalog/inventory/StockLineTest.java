package lingao.catalog.inventory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import lingao.catalog.shared.InvalidValue;
import org.junit.jupiter.api.Test;

class StockLineTest {

  @Test
  void has_from_one_to_9999_pieces() {
    assertThat(new StockLine("HS-LZ-500", 9999).quantity()).isEqualTo(9999);
    assertThatThrownBy(() -> new StockLine("HS-LZ-500", 0)).isInstanceOf(InvalidValue.class);
    assertThatThrownBy(() -> new StockLine("HS-LZ-500", 10_000)).isInstanceOf(InvalidValue.class);
  }

  @Test
  void two_lines_of_a_sku_count_together() {
    assertThat(
            StockMoves.merged(
                List.of(new StockLine("B", 1), new StockLine("A", 2), new StockLine("B", 3))))
        .containsExactly(new StockLine("A", 2), new StockLine("B", 4));
  }
}
