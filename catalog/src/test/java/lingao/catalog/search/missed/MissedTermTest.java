package lingao.catalog.search.missed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MissedTermTest {

  @Test
  void forms_of_the_same_text_are_one_term() {
    assertThat(term("  Ｄurian\t\u3000榴莲\u200b ")).contains("durian 榴莲");
    assertThat(term("DURIAN 榴莲")).contains("durian 榴莲");
  }

  @Test
  void a_long_text_loses_its_end() {
    assertThat(term("鱼".repeat(60))).contains("鱼".repeat(40));
    assertThat(term("𩽾".repeat(60))).contains("𩽾".repeat(40));
    assertThat(term("鱼".repeat(39) + " 虾")).contains("鱼".repeat(39));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "13876543210",
        "138 7654 3210",
        "+86 138-7654-3210",
        "１３８７６５４３２１０",
        "王先生 13876543210",
        "46002819900101123X",
        "0898-6853421",
        "6853421",
        "一三八七六五四三二一零",
        "LG2026010001",
        "somebody@example.com",
        "some body ＠ example",
        "https://example.com/x",
        "www.example",
        "lingao-shop.cn",
      })
  void what_looks_like_personal_data_is_dropped(String text) {
    assertThat(term(text)).isEmpty();
  }

  @Test
  void a_number_at_a_long_texts_end_is_seen_before_the_text_is_cut() {
    assertThat(term("鱼".repeat(38) + "13876543210")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "？！", "😀", "\ud800", "——"})
  void what_has_no_letter_or_digit_is_dropped(String text) {
    assertThat(term(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"榴莲", "五花肉 500g", "2026 年货", "鱼 1.5kg", "三亚 x3", "no. 5 sauce"})
  void other_texts_are_kept(String text) {
    assertThat(term(text)).contains(text);
  }

  private static Optional<String> term(String text) {
    return MissedTerm.of(text).map(MissedTerm::value);
  }
}
