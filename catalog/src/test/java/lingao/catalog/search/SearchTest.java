package lingao.catalog.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lingao.catalog.product.ProductCard;
import lingao.catalog.search.ProductResults.Alternatives;
import lingao.catalog.search.Search.Answer;
import lingao.catalog.search.analysis.Kin;
import lingao.catalog.search.analysis.Question;
import org.junit.jupiter.api.Test;

class SearchTest {

  private static final Found NOTHING = found(0, 0);

  private final SearchEngine engine = mock(SearchEngine.class);
  private final CatalogFinder database = mock(CatalogFinder.class);
  private final Question question = Question.of("红薯").orElseThrow();
  private final Asked written = new Asked(Optional.of(question.asWritten()), question.better());
  private final Asked alike = new Asked(Optional.of(question.alike()), question.better());

  SearchTest() {
    when(engine.find(any(), any())).thenReturn(Optional.of(NOTHING));
    when(database.find(any(), any())).thenReturn(NOTHING);
  }

  @Test
  void whatIsWrittenSoIsEnough() {
    engineFinds(written, found(3, 4_000));

    Answer answer = search("红薯");

    assertThat(answer.found().total()).isEqualTo(3);
    assertThat(answer.similar()).isFalse();
    verify(engine, times(1)).find(any(), any());
  }

  @Test
  void whatSoundsAlikeIsFoundWhereNothingElseIs() {
    engineFinds(alike, found(2, 2_000));

    Answer answer = search("红薯");

    assertThat(answer.found().total()).isEqualTo(2);
    assertThat(answer.similar()).isTrue();
    assertThat(answer.alternatives()).isEmpty();
  }

  @Test
  void aNameThatSoundsAlikeIsBetterThanAWordInADescription() {
    engineFinds(written, found(1, 1_400));
    engineFinds(alike, found(2, 3_000));
    assertThat(search("红薯").similar()).isTrue();

    engineFinds(alike, found(1, 1_400));
    assertThat(search("红薯").similar()).isFalse();
  }

  @Test
  void saysWhatPeopleBuyWhereNothingIsFound() {
    when(engine.find(any(), eq(Asked.ALL))).thenReturn(Optional.of(found(12, 0)));

    Optional<Alternatives> other = search("红薯").alternatives();

    assertThat(other).map(Alternatives::kept).contains("");
    assertThat(other.orElseThrow().items()).hasSize(12);
  }

  @Test
  void keepsTheWordsThatAreSomewhere() {
    Question two = Question.of("红薯 相机").orElseThrow();
    engineFinds(Asked.of(two.some().get(0).match(), List.of()), found(5, 4_000));

    assertThat(search("红薯 相机").alternatives()).map(Alternatives::kept).contains("红薯");
  }

  @Test
  void givesUpChoicesBeforeWords() {
    engineFinds(alike, found(4, 4_000), Set.of());
    ProductQuery narrowed = Queries.of("红薯", Set.of("heshe-honey"));

    Optional<Alternatives> other = new Search(narrowed, sources()).run().alternatives();

    assertThat(other).map(Alternatives::kept).contains("红薯");
  }

  @Test
  void theDatabaseAnswersFromTheFirstFailureOn() {
    when(engine.find(any(), any())).thenReturn(Optional.empty());
    when(database.find(any(), eq(written))).thenReturn(found(1, 4_000));

    Answer answer = search("红薯");

    assertThat(answer.degraded()).isTrue();
    assertThat(answer.found().total()).isEqualTo(1);
    verify(engine, times(1)).find(any(), any());
  }

  @Test
  void theDatabaseIsLeftAloneOtherwise() {
    engineFinds(written, found(3, 4_000));
    assertThat(search("红薯").degraded()).isFalse();
    verify(database, never()).find(any(), any());
  }

  private void engineFinds(Asked asked, Found found) {
    when(engine.find(any(), eq(asked))).thenReturn(Optional.of(found));
  }

  private void engineFinds(Asked asked, Found found, Set<String> brands) {
    when(engine.find(argThat(q -> q != null && q.brands().equals(brands)), eq(asked)))
        .thenReturn(Optional.of(found));
  }

  private Answer search(String text) {
    return new Search(ProductQuery.of(text, 24), sources()).run();
  }

  private Sources sources() {
    return new Sources(engine, database, new Kin());
  }

  private static Found found(int total, double best) {
    List<ProductCard> items = Collections.nCopies(total, mock(ProductCard.class));
    return new Found(total, best, items, Map.of(), List.of());
  }
}
