package lingao.catalog.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import lingao.catalog.search.Suggestion.Kind;
import lingao.catalog.shared.LocalizedText;
import org.junit.jupiter.api.Test;

class NameSuggestionsTest {

  private static final NameSuggestions SUGGESTIONS =
      new NameSuggestions(
          new Vocabulary(
              Map.of("xinying-red-fish", new LocalizedText("新盈红鱼干", "Xinying Red Fish")),
              Map.of("seafood", new LocalizedText("海味", "Seafood")),
              Map.of("fresh-fish", new LocalizedText("冰鲜鱼", "Fresh & frozen fish")),
              Map.of("xinying", new LocalizedText("新盈镇", "Xinying"))));

  @Test
  void findsAPartOfAChineseName() {
    assertThat(SUGGESTIONS.complete(Words.of("红鱼")))
        .extracting(Suggestion::slug)
        .containsExactly("xinying-red-fish");
  }

  @Test
  void findsTheBeginningOfAnEnglishWordButNoMiddle() {
    assertThat(SUGGESTIONS.complete(Words.of("froz")))
        .extracting(Suggestion::kind)
        .containsExactly(Kind.CATEGORY);
    assertThat(SUGGESTIONS.complete(Words.of("rozen"))).isEmpty();
  }

  @Test
  void putsNamesThatBeginWithItFirst() {
    assertThat(SUGGESTIONS.complete(Words.of("fresh fish")))
        .extracting(Suggestion::slug)
        .containsExactly("fresh-fish");
    assertThat(SUGGESTIONS.complete(Words.of("新盈")))
        .extracting(Suggestion::kind)
        .containsExactly(Kind.BRAND, Kind.TOWN);
  }
}
