package lingao.catalog.search.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldTest {

  @ParameterizedTest
  @CsvSource({
    "ＫＸＣ, kxc",
    "紅薯葉, 红薯叶",
    "魚乾, 鱼干",
    "乾隆, 乾隆",
    "Prawn’s, prawns",
    "lǜ chá, lv cha",
    "500 克 × 2, 500 克 2",
    "crème brûlée, creme brulee",
    "①, 1",
  })
  void makesComparable(String text, String folded) {
    assertThat(Fold.of(text)).isEqualTo(folded);
  }
}
