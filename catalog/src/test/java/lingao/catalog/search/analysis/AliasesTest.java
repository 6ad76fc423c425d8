package lingao.catalog.search.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AliasesTest {

  private final Aliases aliases =
      new Aliases(List.of(List.of("红薯", "地瓜", "sweet potato"), List.of("prawn", "shrimp", "海虾")));

  @Test
  void putSynonymsInThePlaceOfWords() {
    assertThat(of("软糯红薯干")).containsExactly("软糯地瓜干", "软糯 sweet potato 干");
    assertThat(of("Dried Prawns")).anyMatch(alias -> alias.contains("dried shrimp"));
  }

  @Test
  void knowWholeEnglishWordsOnly() {
    assertThat(of("Prawny")).isEmpty();
    assertThat(of("香蕉")).isEmpty();
  }

  private Set<String> of(String name) {
    return aliases.of(List.of(name));
  }
}
