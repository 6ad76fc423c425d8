package lingao.catalog.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lingao.catalog.search.ProductResults.Alternatives;
import lingao.catalog.search.analysis.Match;
import lingao.catalog.search.analysis.Question;
import lingao.catalog.search.analysis.Question.Some;

/**
 * Finds something else to look at where nothing is what was asked for: the same words without the
 * choices, fewer words, or what people buy most.
 */
final class OtherProducts {

  private static final int MOST = 12;

  /** Words that are tried one by one. */
  private static final int MOST_WORDS = 4;

  private final ProductQuery query;
  private final Optional<Question> question;
  private final Sources sources;

  OtherProducts(ProductQuery query, Optional<Question> question, Sources sources) {
    this.query = query;
    this.question = question;
    this.sources = sources;
  }

  Optional<Alternatives> find() {
    return question
        .flatMap(this::withoutChoices)
        .or(() -> question.flatMap(this::withFewerWords))
        .or(() -> alternatives("", Asked.ALL, Sort.SALES));
  }

  private Optional<Alternatives> withoutChoices(Question asked) {
    return query.isNarrowed()
        ? alternatives(
            query.text().strip(), Asked.of(asked.alike(), asked.better()), Sort.RELEVANCE)
        : Optional.empty();
  }

  private Optional<Alternatives> withFewerWords(Question asked) {
    List<Some> kept = new ArrayList<>();
    if (asked.length() > 1) {
      asked.some().stream().limit(MOST_WORDS).filter(this::isSomewhere).forEach(kept::add);
    }
    if (kept.isEmpty()) {
      return Optional.empty();
    }
    return together(kept);
  }

  /** Products with all the words, or else with as many of the first as one has. */
  private Optional<Alternatives> together(List<Some> kept) {
    String words = String.join(" ", kept.stream().map(Some::text).toList());
    Match all = Match.all(kept.stream().map(Some::match).toList());
    Optional<Alternatives> found = alternatives(words, Asked.of(all, List.of()), Sort.RELEVANCE);
    return found.isPresent() || kept.size() == 1
        ? found
        : together(kept.subList(0, kept.size() - 1));
  }

  private boolean isSomewhere(Some word) {
    return alternatives(word.text(), Asked.of(word.match(), List.of()), Sort.RELEVANCE).isPresent();
  }

  private Optional<Alternatives> alternatives(String kept, Asked asked, Sort sort) {
    Found found = sources.find(ProductQuery.of("", MOST).sorted(sort), asked);
    return found.items().isEmpty()
        ? Optional.empty()
        : Optional.of(new Alternatives(kept, found.items()));
  }
}
