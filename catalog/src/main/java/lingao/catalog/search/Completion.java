package lingao.catalog.search;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lingao.catalog.search.Suggestion.Kind;
import lingao.catalog.search.analysis.Match;
import lingao.catalog.search.analysis.Question;

/** Completes what somebody types. */
final class Completion {

  private final String typed;
  private final Sources sources;
  private final NameSuggestions names;

  Completion(String typed, Sources sources, NameSuggestions names) {
    this.typed = typed;
    this.sources = sources;
    this.names = names;
  }

  /** The best completions; of what sounds or is spelt alike only if there are no others. */
  List<Suggestion> best(int most) {
    Optional<Question> question = Question.of(typed);
    if (question.isEmpty()) {
      return List.of();
    }
    List<Suggestion> written = best(question.get().asWritten(), question.get(), false, most);
    return written.isEmpty() ? best(question.get().alike(), question.get(), true, most) : written;
  }

  /** Whether the database has answered. */
  boolean degraded() {
    return sources.degraded();
  }

  private List<Suggestion> best(Match needed, Question question, boolean alike, int most) {
    return Stream.concat(
            names.complete(typed, alike).stream(),
            products(Asked.of(needed, question.better()), most).stream())
        .sorted(Comparator.comparing(suggestion -> !begins(suggestion)))
        .limit(most)
        .toList();
  }

  private List<Suggestion> products(Asked asked, int most) {
    return sources.complete(asked, most).stream().map(this::suggestion).toList();
  }

  private Suggestion suggestion(NamedProduct product) {
    return new Suggestion(
        product.name(),
        Kind.PRODUCT,
        product.slug(),
        NameSuggestions.emphasis(product.name(), typed));
  }

  private static boolean begins(Suggestion suggestion) {
    return Stream.concat(suggestion.emphasis().zh().stream(), suggestion.emphasis().en().stream())
        .anyMatch(span -> span.from() == 0);
  }
}
