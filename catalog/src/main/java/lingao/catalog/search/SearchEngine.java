package lingao.catalog.search;

import java.util.List;
import java.util.Optional;

/** A search engine with a copy of the products. It may be away: then it answers nothing. */
public interface SearchEngine {

  /**
   * Products that match, the best first if the query doesn't say otherwise; nothing when the engine
   * is away, slow or not filled yet.
   */
  Optional<Found> find(ProductQuery query, Asked asked);

  /** The best products, at most {@code limit}; nothing when the engine is away. */
  Optional<List<NamedProduct>> complete(Asked asked, int limit);

  /** Whether the engine is there, and filled up to {@link #version}. */
  boolean ready();

  /** The catalog version that answers show; 0 while the engine isn't ready. */
  long version();

  /** Grows each time that this node has built or mended the index. */
  long edition();
}
