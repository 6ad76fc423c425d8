package lingao.catalog.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import lingao.catalog.change.CatalogVersion;
import lingao.catalog.search.missed.MissedSearches;
import lingao.catalog.shared.Kept;
import lingao.catalog.shared.ShopTime;

/** Finds products. */
@ApplicationScoped
public class SearchService {

  private static final int MOST_SUGGESTIONS = 20;
  private static final int MOST_ANSWERS = 1_000;
  private static final int MOST_COMPLETIONS = 5_000;

  @Inject private SearchEngine engine;
  @Inject private CatalogFinder catalog;
  @Inject private VocabularyReader vocabulary;
  @Inject private SearchStatistics statistics;
  @Inject private MissedSearches missed;
  @Inject private CatalogVersion catalogVersion;
  @Inject private ShopTime time;

  private final Kept<ProductQuery, Search.Answer> answers = new Kept<>(MOST_ANSWERS);
  private final Kept<Typed, List<Suggestion>> completions = new Kept<>(MOST_COMPLETIONS);

  /**
   * Products that match, with what else could be chosen. Words are found as they are written, in
   * Chinese, pinyin, initials or English; where that finds nothing but a word in some description,
   * what sounds or is spelt alike is found too; where nothing is found, there is something else to
   * look at. Answers too while the search engine is away. A page beyond {@link ProductQuery#WINDOW}
   * is empty, its total right. Fails only when the database is away as well.
   */
  public ProductResults search(ProductQuery query) {
    return search(query, false);
  }

  /**
   * The same.
   *
   * @param anew whether an answer is wanted that nobody was given before
   */
  public ProductResults search(ProductQuery query, boolean anew) {
    long begun = System.nanoTime();
    Search.Answer answer =
        anew
            ? answer(query)
            : answers.answer(query, now(), () -> answer(query), Search.Answer::isLasting);
    statistics.count(answer.degraded());
    if (answer.isWorthNoting(query)) {
      missed.note(query.text());
    }
    return answer.results(query, vocabulary.current(), begun);
  }

  /**
   * Completions of {@code typed}, best first, at most {@code limit} (and never more than {@value
   * #MOST_SUGGESTIONS}); none for a blank text. Brands, categories and towns come from the few
   * dozen names kept in memory, products from an index: no list of all products is ever loaded.
   */
  public List<Suggestion> suggest(String typed, int limit) {
    return suggest(typed, limit, false);
  }

  /**
   * The same.
   *
   * @param anew whether an answer is wanted that nobody was given before
   */
  public List<Suggestion> suggest(String typed, int limit, boolean anew) {
    String text = typed.substring(0, Math.min(typed.length(), ProductQuery.LONGEST_TEXT));
    int most = Math.min(limit, MOST_SUGGESTIONS);
    if (most < 1) {
      return List.of();
    }
    Completion completion = new Completion(text, sources(), vocabulary.suggestions());
    return anew
        ? completion.best(most)
        : completions.answer(
            new Typed(text, most),
            now(),
            () -> completion.best(most),
            found -> !completion.degraded());
  }

  /**
   * Whether the search engine is there and its index is built; while it isn't, results are limited.
   */
  public boolean indexReady() {
    return engine.ready();
  }

  /**
   * The catalog version that searches begun from now on show, 0 while results are limited. It runs
   * a little behind the catalog's own: who keeps an answer keeps it with this number.
   */
  public long indexVersion() {
    return engine.version();
  }

  private Search.Answer answer(ProductQuery query) {
    return new Search(query, sources()).run();
  }

  private Sources sources() {
    return new Sources(engine, catalog, vocabulary.kin());
  }

  /** What answers depend on besides the question: the index, and marks that expire. */
  private Object now() {
    return new Now(engine.version(), engine.edition(), catalogVersion.current(), time.today());
  }

  private record Now(long index, long edition, long catalog, LocalDate day) {}

  private record Typed(String text, int most) {}
}
