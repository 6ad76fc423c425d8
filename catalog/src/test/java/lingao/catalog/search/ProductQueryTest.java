package lingao.catalog.search;

import static lingao.catalog.search.Queries.page;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ProductQueryTest {

  @Test
  void theLastPageEndsWithTheWindow() {
    ProductQuery last = page(417, 24);
    assertThat(last.beyondWindow()).isFalse();
    assertThat(last.offset()).isEqualTo(9984);
    assertThat(last.rows()).isEqualTo(16);
  }

  @Test
  void aPageBeyondTheWindowIsEmpty() {
    assertThat(page(418, 24).beyondWindow()).isTrue();
    assertThat(page(418, 24).rows()).isZero();
    assertThat(page(Integer.MAX_VALUE, 96).rows()).isZero();
  }

  @Test
  void asManyPagesCanBeReadAsAreOffered() {
    ProductResults many =
        new ProductResults(
            20_000, 1, 24, 0, false, false, List.of(), Map.of(), List.of(), Optional.empty());
    assertThat(page(many.pages(), 24).rows()).isPositive();
    assertThat(page(many.pages() + 1, 24).rows()).isZero();
  }
}
