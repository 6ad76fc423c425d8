package lingao.catalog.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SlugTest {

  @ParameterizedTest
  @ValueSource(strings = {"haikou", "fresh-water-spinach", "a1", "10-towns"})
  void readable_names_are_slugs(String text) {
    assertThat(Slug.of(text)).map(Slug::value).contains(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a", "-a", "a-", "a--b", "Haikou", "海口", "a b", "../etc", "a%00"})
  void other_texts_are_none(String text) {
    assertThat(Slug.of(text)).isEmpty();
  }
}
