package lingao.catalog.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import lingao.catalog.demo.NetworkFiles.Categories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DemoFileTest {

  private static final String GOOD =
      """
      categories:
        - slug: seafood
          name: {zh: 海味, en: Seafood}
      """;

  @Test
  void a_good_file_is_read_and_what_may_be_left_out_is_empty() {
    Categories read = new DemoFile("categories.yaml", GOOD).as(Categories.class);
    assertThat(read.categories()).hasSize(1);
    assertThat(read.categories().get(0).name().zh()).isEqualTo("海味");
    assertThat(read.categories().get(0).children()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "en: Seafood, fr: Mer",
        "en: ''",
        "zh2: x",
        "en: [a, b]",
        "en: Seafood",
      })
  void a_broken_text_names_file_and_line(String broken) {
    String zh = broken.equals("en: Seafood") ? "" : "zh: 海味, ";
    String text = GOOD.replace("zh: 海味, en: Seafood", zh + broken);
    assertThatThrownBy(() -> new DemoFile("categories.yaml", text).as(Categories.class))
        .isInstanceOf(DemoException.class)
        .hasMessageStartingWith("categories.yaml:3: ");
  }

  @Test
  void broken_syntax_names_file_and_line() {
    assertThatThrownBy(() -> new DemoFile("a.yaml", GOOD + "  - }").as(Categories.class))
        .isInstanceOf(DemoException.class)
        .hasMessageStartingWith("a.yaml:4: ");
  }

  @Test
  void an_entry_that_a_service_refuses_names_its_line_and_the_reason() {
    DemoFile file = new DemoFile("a.yaml", GOOD);
    assertThatThrownBy(
            () ->
                file.load(
                    "slug: seafood",
                    () -> {
                      throw new IllegalStateException("outer", new IllegalStateException("taken"));
                    }))
        .isInstanceOf(DemoException.class)
        .hasMessage("a.yaml:2: taken");
  }
}
