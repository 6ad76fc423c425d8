package lingao.catalog.search;

import java.util.List;
import java.util.Optional;

/** A search engine with a copy of the products. It may be away: then it answers nothing. */
public interface SearchEngine {

  /** Products that match; nothing when the engine is away, slow or not filled yet. */
  Optional<Found> find(ProductQuery query);

  /** Products whose name has the words; nothing when the engine is away. */
  Optional<List<Suggestion>> complete(Words typed, int limit);

  /** Whether the engine is there, and filled up to {@link #version}. */
  boolean ready();

  /** The catalog version that answers show; 0 while the engine isn't ready. */
  long version();
}
