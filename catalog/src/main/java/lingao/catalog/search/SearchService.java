package lingao.catalog.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Finds products. */
@ApplicationScoped
public class SearchService {

  private static final int MOST_SUGGESTIONS = 20;

  @Inject private SearchEngine engine;
  @Inject private CatalogFinder catalog;
  @Inject private VocabularyReader vocabulary;
  @Inject private SearchStatistics statistics;

  /**
   * Products that match, with what else could be chosen. Answers too while the search engine is
   * away. A page beyond {@link ProductQuery#WINDOW} is empty, its total right. Fails only when the
   * database is away as well.
   */
  public ProductResults search(ProductQuery query) {
    long begun = System.nanoTime();
    Optional<Found> answer = engine.find(query);
    Found found = answer.orElseGet(() -> catalog.find(query));
    statistics.count(answer.isEmpty());
    return new ProductResults(
        found.total(),
        query.page(),
        query.pageSize(),
        TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun),
        answer.isEmpty(),
        false,
        found.items(),
        vocabulary.current().name(found.counts(), query),
        List.of(),
        Optional.empty());
  }

  /**
   * Completions of {@code typed}, best first, at most {@code limit} (and never more than {@value
   * #MOST_SUGGESTIONS}); none for a blank text. Brands, categories and towns come from the few
   * dozen names kept in memory, products from an index: no list of all products is ever loaded.
   */
  public List<Suggestion> suggest(String typed, int limit) {
    Words words = Words.of(typed.substring(0, Math.min(typed.length(), ProductQuery.LONGEST_TEXT)));
    int most = Math.min(limit, MOST_SUGGESTIONS);
    if (words.none() || most < 1) {
      return List.of();
    }
    String whole = String.join(" ", words.list());
    return Stream.concat(
            new NameSuggestions(vocabulary.current()).complete(words).stream(),
            engine.complete(words, most).orElseGet(() -> catalog.complete(words, most)).stream())
        .sorted(Comparator.comparing(suggestion -> !NameSuggestions.begins(suggestion, whole)))
        .limit(most)
        .toList();
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
}
