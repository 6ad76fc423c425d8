package lingao.catalog.search.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import lingao.catalog.search.analysis.Axis;
import lingao.catalog.search.analysis.Match;
import lingao.catalog.search.analysis.Relation;
import org.junit.jupiter.api.Test;

class TextQueryTest {

  private static final Match FISH = word("红鱼", false);
  private static final Match DRIED = word("dri", true);
  private static final Match PAIR = new Match.Term(Axis.PAIR, "hong-y", false, 1);

  @Test
  void writesTermsWithTheirAxisAndBeginnings() {
    assertThat(TextQuery.of(FISH)).contains("'w红鱼'");
    assertThat(TextQuery.of(DRIED)).contains("'wdri':*");
    assertThat(TextQuery.of(DRIED, "AB")).contains("'wdri':*AB");
    assertThat(TextQuery.of(FISH, "A")).contains("'w红鱼':A");
  }

  @Test
  void putsTermsTogether() {
    assertThat(TextQuery.of(new Match.All(List.of(FISH, DRIED)))).contains("('w红鱼' & 'wdri':*)");
    assertThat(TextQuery.of(new Match.Any(List.of(FISH, DRIED)))).contains("('w红鱼' | 'wdri':*)");
  }

  @Test
  void leavesOutWhatTheTableDoesNotKnow() {
    assertThat(TextQuery.of(new Match.Any(List.of(PAIR, FISH)))).contains("('w红鱼')");
    assertThat(TextQuery.of(new Match.All(List.of(PAIR, FISH)))).isEmpty();
    assertThat(TextQuery.of(new Match.Spelt("honay", 1, 1))).isEmpty();
  }

  @Test
  void asksForWhatAProductBelongsToBySlugButNotInNames() {
    Match filed = new Match.Filed(Relation.BRAND, Set.of("heshe-honey"), 1);
    assertThat(TextQuery.of(filed)).contains("('Bheshe-honey')");
    assertThat(TextQuery.of(filed, "AB")).isEmpty();
  }

  @Test
  void quotesWhatWouldEndALexeme() {
    assertThat(TextQuery.of(word("a'b\\", false))).contains("'wa''b\\\\'");
  }

  private static Match word(String text, boolean beginning) {
    return new Match.Term(Axis.WORD, text, beginning, 1);
  }
}
