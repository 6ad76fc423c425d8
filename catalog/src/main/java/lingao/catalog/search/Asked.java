package lingao.catalog.search;

import java.util.List;
import java.util.Optional;
import lingao.catalog.search.analysis.Match;
import lingao.catalog.search.analysis.Question;

/**
 * What a search engine is to look for.
 *
 * @param needed what each product has to have; nothing for all products
 * @param better what makes one a better answer than another, besides
 */
public record Asked(Optional<Match> needed, List<Match> better) {

  /** All products. */
  public static final Asked ALL = new Asked(Optional.empty(), List.of());

  /** Copies the list. */
  public Asked {
    better = List.copyOf(better);
  }

  /** What a question asks for as it is written; all products for no question. */
  public static Asked of(Optional<Question> question) {
    return question.map(q -> of(q.asWritten(), q.better())).orElse(ALL);
  }

  static Asked of(Match needed, List<Match> better) {
    return new Asked(Optional.of(needed), better);
  }
}
