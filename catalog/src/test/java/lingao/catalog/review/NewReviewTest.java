package lingao.catalog.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import lingao.catalog.shared.InvalidValue;
import org.junit.jupiter.api.Test;

class NewReviewTest {

  @Test
  void words_are_kept_without_what_nobody_sees() {
    assertThat(words(" 好吃\r\n\r\n\n\n再来\u0000\u202e一箱\u0007 ")).isEqualTo("好吃\n\n再来一箱");
    assertThat(words("<b>好</b>")).isEqualTo("<b>好</b>");
  }

  @Test
  void two_to_a_thousand_characters_are_words() {
    assertThat(words("好吃")).isEqualTo("好吃");
    assertThat(words("𠮷".repeat(1_000))).hasSize(2_000);
    assertRefused("words", () -> words("好"));
    assertRefused("words", () -> words(" \n\u0000 "));
    assertRefused("words", () -> words("好".repeat(1_001)));
    assertRefused("words", () -> words("a".repeat(50_000_000)));
  }

  @Test
  void one_to_five_stars_and_at_most_six_pictures() {
    assertRefused("stars", () -> new NewReview(0, "好吃", List.of()));
    assertRefused("stars", () -> new NewReview(6, "好吃", List.of()));
    assertRefused("pictures", () -> new NewReview(5, "好吃", Collections.nCopies(7, new byte[] {1})));
    assertThat(new NewReview(5, "好吃", Collections.nCopies(6, new byte[] {1})).pictures())
        .hasSize(6);
  }

  @Test
  void of_an_authors_name_the_first_character_is_seen() {
    assertThat(Author.masked("张三")).isEqualTo("张**");
    assertThat(Author.masked("张")).isEqualTo("张**");
    assertThat(Author.masked(" 𠮷野家 ")).isEqualTo("𠮷**");
    assertThat(Author.masked("John Smith")).isEqualTo("J**");
    assertThat(Author.masked("")).isEqualTo("***");
  }

  private static String words(String typed) {
    return new NewReview(5, typed, List.of()).words();
  }

  private static void assertRefused(
      String name, org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(InvalidValue.class, e -> assertThat(e.name()).isEqualTo(name));
  }
}
