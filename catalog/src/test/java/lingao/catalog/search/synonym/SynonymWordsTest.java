package lingao.catalog.search.synonym;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import lingao.catalog.shared.InvalidValue;
import org.junit.jupiter.api.Test;

class SynonymWordsTest {

  @Test
  void words_are_kept_without_spaces_around_and_empty_lines() {
    assertThat(SynonymWords.of(List.of(" 红薯 ", "", "\t", "sweet  potato\r", "　番薯")).list())
        .containsExactly("红薯", "sweet potato", "番薯");
  }

  @Test
  void one_word_is_no_group_and_thirteen_are_too_many() {
    refused("words", List.of("红薯", " "));
    refused("words", IntStream.rangeClosed(1, 13).mapToObj(n -> "词" + n).toList());
    assertThat(SynonymWords.of(IntStream.rangeClosed(1, 12).mapToObj(n -> "词" + n).toList()).list())
        .hasSize(12);
  }

  @Test
  void no_word_stands_twice_whatever_its_case_or_width() {
    refused("words.twice", List.of("Prawn", "prawn"));
    refused("words.twice", List.of("Ａ虾", "a虾"));
  }

  @Test
  void a_word_has_at_most_forty_characters_and_something_to_look_for() {
    String forty = String.join("", Collections.nCopies(40, "𩽾"));
    assertThat(SynonymWords.of(List.of(forty, "鱼")).list()).hasSize(2);
    refused("words.long", List.of(forty + "鱼", "鱼"));
    refused("words.empty", List.of("——", "鱼"));
  }

  private static void refused(String name, List<String> words) {
    assertThatThrownBy(() -> SynonymWords.of(words))
        .isInstanceOfSatisfying(InvalidValue.class, e -> assertThat(e.name()).isEqualTo(name));
  }
}
