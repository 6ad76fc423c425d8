package lingao.catalog.search.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AlignmentTest {

  @ParameterizedTest
  @CsvSource({
    "新盈红鱼干整条, 红鱼, 红鱼",
    "新盈红鱼干整条, 紅魚, 红鱼",
    "新盈红鱼干整条, hongy, 红鱼",
    "新盈红鱼干整条, hyg, 红鱼干",
    "新盈红鱼干整条, 红yug, 红鱼干",
    "新盈红鱼干整条, xin ying zheng, 新盈+整",
    "新盈红鱼干整条, 整条 新盈, 新盈+整条",
    "Fresh & frozen fish, frozen fi, frozen fi",
    "Dried Prawn, prawns, Prawn",
    "500 克 × 2 袋, 克2, 克 × 2",
  })
  void findsThePartsThatAnswer(String text, String typed, String parts) {
    assertThat(parts(text, typed, false)).isEqualTo(parts);
  }

  @ParameterizedTest
  @CsvSource({"荔枝蜜, 尼芝, 荔枝", "红薯干, hongsu, 红薯", "蜂蜜姜茶, hengmi, 蜂蜜"})
  void findsThePartsThatSoundAlike(String text, String typed, String parts) {
    assertThat(parts(text, typed, false)).isEqualTo("none");
    assertThat(parts(text, typed, true)).isEqualTo(parts);
  }

  @ParameterizedTest
  @CsvSource({"新盈红鱼干整条, ongyu", "Fresh fish, resh", "红薯, 红薯干", "红薯, '！'"})
  void findsNothing(String text, String typed) {
    assertThat(parts(text, typed, true)).isEqualTo("none");
  }

  private static String parts(String text, String typed, boolean alike) {
    return new Alignment(text)
        .find(typed, alike)
        .map(
            found ->
                String.join(
                    "+",
                    found.stream().map(part -> text.substring(part.from(), part.to())).toList()))
        .orElse("none");
  }
}
