package lingao.catalog.search.elasticsearch;

import java.io.IOException;

/** Elasticsearch refused what was to be indexed. */
final class IndexingFailed extends IOException {

  private static final long serialVersionUID = 1L;

  IndexingFailed(String message) {
    super(message);
  }
}
