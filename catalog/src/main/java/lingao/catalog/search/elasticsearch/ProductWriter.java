package lingao.catalog.search.elasticsearch;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.Refresh;
import co.elastic.clients.elasticsearch._types.VersionType;
import co.elastic.clients.elasticsearch.core.BulkRequest;
import co.elastic.clients.elasticsearch.core.BulkResponse;
import co.elastic.clients.elasticsearch.core.bulk.BulkResponseItem;
import java.io.IOException;
import java.util.Collection;
import java.util.List;

/**
 * Writes products into an index in bulk. Each write carries the catalog version that it shows at
 * least: what another node has written from a later version stands.
 */
final class ProductWriter {

  private static final int CONFLICT = 409;
  private static final int NOT_FOUND = 404;

  private final ElasticsearchClient client;
  private final String index;
  private final boolean live;

  private ProductWriter(ElasticsearchClient client, String index, boolean live) {
    this.client = client;
    this.index = index;
    this.live = live;
  }

  /** Writes into an index that nobody searches yet. */
  static ProductWriter into(ElasticsearchClient client, String index) {
    return new ProductWriter(client, index, false);
  }

  /** Writes into the index that is searched; what it writes is found when it returns. */
  static ProductWriter live(ElasticsearchClient client) {
    return new ProductWriter(client, ProductIndex.ALIAS, true);
  }

  /**
   * Writes some products and deletes others.
   *
   * @param gone slugs of products that are no more
   * @param version catalog version, known before the products were read
   */
  void write(List<IndexedProduct> products, Collection<String> gone, long version)
      throws IOException {
    if (products.isEmpty() && gone.isEmpty()) {
      return;
    }
    BulkRequest.Builder request =
        new BulkRequest.Builder()
            .index(index)
            .requireAlias(live)
            .refresh(live ? Refresh.True : Refresh.False);
    for (IndexedProduct product : products) {
      request.operations(
          o ->
              o.index(
                  i ->
                      i.id(product.card().slug())
                          .version(version)
                          .versionType(VersionType.External)
                          .document(product)));
    }
    for (String slug : gone) {
      request.operations(
          o -> o.delete(d -> d.id(slug).version(version).versionType(VersionType.External)));
    }
    check(client.bulk(request.build()));
  }

  private static void check(BulkResponse answer) throws IndexingFailed {
    for (BulkResponseItem item : answer.items()) {
      if (item.error() != null && item.status() != CONFLICT && item.status() != NOT_FOUND) {
        throw new IndexingFailed(item.id() + ": " + item.error().reason());
      }
    }
  }
}
