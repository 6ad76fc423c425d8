package lingao.catalog.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Finds products. */
@ApplicationScoped
public class SearchService {

  /**
   * Products that match, with what else could be chosen. Answers too while the search engine is
   * away.
   */
  public ProductResults search(ProductQuery query) {
    throw new UnsupportedOperationException(query.text());
  }

  /** Completions of {@code typed}, best first, at most {@code limit}. */
  public List<Suggestion> suggest(String typed, int limit) {
    throw new UnsupportedOperationException(typed + limit);
  }
}
