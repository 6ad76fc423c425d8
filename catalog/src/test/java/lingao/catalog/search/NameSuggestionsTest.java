package lingao.catalog.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import lingao.catalog.search.Emphasis.Span;
import lingao.catalog.search.Suggestion.Kind;
import lingao.catalog.shared.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NameSuggestionsTest {

  private static final NameSuggestions SUGGESTIONS =
      new NameSuggestions(
          new Vocabulary(
              Map.of("xinying-red-fish", new LocalizedText("新盈红鱼干", "Xinying Red Fish")),
              Map.of("seafood", new LocalizedText("海味", "Seafood")),
              Map.of("fresh-fish", new LocalizedText("冰鲜鱼", "Fresh & frozen fish")),
              Map.of("xinying", new LocalizedText("新盈镇", "Xinying"))));

  @ParameterizedTest
  @ValueSource(strings = {"红鱼", "紅魚", "hongyu", "hy", "red f"})
  void findsAName(String typed) {
    assertThat(SUGGESTIONS.complete(typed, false))
        .extracting(Suggestion::slug)
        .containsExactly("xinying-red-fish");
  }

  @Test
  void saysWhichPartsAnswer() {
    assertThat(SUGGESTIONS.complete("hongyu", false).get(0).emphasis())
        .isEqualTo(new Emphasis(List.of(new Span(2, 4)), List.of()));
    assertThat(NameSuggestions.emphasis(new LocalizedText("荔枝蜜", "Lychee honey"), "nizhi"))
        .isEqualTo(new Emphasis(List.of(new Span(0, 2)), List.of()));
    assertThat(NameSuggestions.emphasis(new LocalizedText("荔枝蜜", "Lychee honey"), "fish"))
        .isEqualTo(Emphasis.NONE);
  }

  @Test
  void findsTheBeginningOfAnEnglishWordButNoMiddle() {
    assertThat(SUGGESTIONS.complete("froz", false))
        .extracting(Suggestion::kind)
        .containsExactly(Kind.CATEGORY);
    assertThat(SUGGESTIONS.complete("rozen", true)).isEmpty();
  }

  @Test
  void keepsTheShopsOrder() {
    assertThat(SUGGESTIONS.complete("新盈", false))
        .extracting(Suggestion::kind)
        .containsExactly(Kind.BRAND, Kind.TOWN);
  }
}
