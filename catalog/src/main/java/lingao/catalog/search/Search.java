package lingao.catalog.search;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import lingao.catalog.search.ProductResults.Alternatives;
import lingao.catalog.search.analysis.Match;
import lingao.catalog.search.analysis.Question;

/** One search: asks the engine, or the database, as often as it takes to have an answer. */
final class Search {

  /** An engine that took longer is not asked again for what sounds alike. */
  private static final long PATIENCE_MS = 400;

  private final ProductQuery query;
  private final Optional<Question> question;
  private final Sources sources;
  private final long begun = System.nanoTime();
  private boolean hurried;

  Search(ProductQuery query, Sources sources) {
    this.query = query;
    this.question = Question.of(query.text());
    this.sources = sources;
  }

  Answer run() {
    Found found = sources.find(query, Asked.of(question));
    if (question.isEmpty() || isGood(found)) {
      return answer(found, false);
    }
    if (isLate()) {
      hurried = true;
      return answer(found, false);
    }
    Found alike = sources.find(query, asked(question.get().alike()));
    return alike.best() > found.best() ? answer(alike, true) : answer(found, false);
  }

  private Answer answer(Found found, boolean similar) {
    Optional<Alternatives> alternatives =
        found.total() > 0 ? Optional.empty() : new OtherProducts(query, question, sources).find();
    return new Answer(found, similar, alternatives, sources.degraded(), hurried);
  }

  private Asked asked(Match needed) {
    return Asked.of(needed, question.map(Question::better).orElse(List.of()));
  }

  /** Whether the best answer has the words in more than its description. */
  private boolean isGood(Found found) {
    int words = question.map(Question::length).orElse(0);
    return found.best() >= words * Zone.STRONG;
  }

  private boolean isLate() {
    return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun) > PATIENCE_MS;
  }

  /**
   * How a search ended.
   *
   * @param hurried whether what sounds alike was not asked for, as the engine was slow
   */
  record Answer(
      Found found,
      boolean similar,
      Optional<Alternatives> alternatives,
      boolean degraded,
      boolean hurried) {

    /** Whether others may be given it too. */
    boolean isLasting() {
      return !degraded && !hurried;
    }

    /** Whether the office wants to know: nothing in the shop is what somebody asked for. */
    boolean isWorthNoting(ProductQuery query) {
      return found.total() == 0 && isLasting() && !query.isNarrowed() && !query.text().isBlank();
    }

    ProductResults results(ProductQuery query, Vocabulary names, long begun) {
      return new ProductResults(
          found.total(),
          query.page(),
          query.pageSize(),
          TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun),
          degraded,
          similar,
          found.items(),
          names.name(found.counts(), query),
          PriceRanges.counted(found.prices()),
          alternatives);
    }
  }
}
