package lingao.catalog.search.elasticsearch;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.Refresh;
import co.elastic.clients.elasticsearch._types.VersionType;
import co.elastic.clients.elasticsearch.core.BulkRequest;
import co.elastic.clients.elasticsearch.core.BulkResponse;
import co.elastic.clients.elasticsearch.core.bulk.BulkResponseItem;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes products into an index in bulk. Each write carries the catalog version that it shows at
 * least: what another node has written from a later version stands. A product that Elasticsearch
 * won't take is noted, and the others go on; when Elasticsearch can't take anything now, the whole
 * is to be tried again.
 */
final class ProductWriter {

  private static final int CONFLICT = 409;
  private static final int NOT_FOUND = 404;
  private static final int BLOCKED = 403;
  private static final int TOO_MANY = 429;
  private static final int SERVER_ERROR = 500;

  private final ElasticsearchClient client;
  private final RefusedProducts refused;
  private final String index;
  private final boolean live;
  private final VersionType versions;

  private ProductWriter(
      ElasticsearchClient client,
      RefusedProducts refused,
      String index,
      boolean live,
      VersionType versions) {
    this.client = client;
    this.refused = refused;
    this.index = index;
    this.live = live;
    this.versions = versions;
  }

  /** Writes into an index that nobody searches yet. */
  static ProductWriter into(ElasticsearchClient client, RefusedProducts refused, String index) {
    return new ProductWriter(client, refused, index, false, VersionType.External);
  }

  /** Writes into the index that is searched; what it writes is found when it returns. */
  static ProductWriter live(ElasticsearchClient client, RefusedProducts refused) {
    return new ProductWriter(client, refused, ProductIndex.ALIAS, true, VersionType.External);
  }

  /** Writes into the index that is searched, over what the same version has written too. */
  static ProductWriter repair(ElasticsearchClient client, RefusedProducts refused) {
    return new ProductWriter(client, refused, ProductIndex.ALIAS, true, VersionType.ExternalGte);
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
                          .versionType(versions)
                          .document(product)));
    }
    for (String slug : gone) {
      request.operations(o -> o.delete(d -> d.id(slug).version(version).versionType(versions)));
    }
    BulkRequest whole = request.build();
    check(Patience.whileBusy(() -> client.bulk(whole)));
  }

  private void check(BulkResponse answer) throws IndexingFailed {
    Map<String, String> reasons = new LinkedHashMap<>();
    List<String> taken = new ArrayList<>();
    for (BulkResponseItem item : answer.items()) {
      if (item.error() == null || item.status() == CONFLICT || item.status() == NOT_FOUND) {
        taken.add(item.id());
      } else if (isNoFaultOfIts(item.status())) {
        throw new IndexingFailed(item.id() + ": " + item.error().reason());
      } else {
        reasons.put(item.id(), reason(item));
      }
    }
    refused.remove(taken);
    refused.add(reasons);
  }

  /** Whether it would be refused whatever it was: a full disk, a closed index, too much to do. */
  private static boolean isNoFaultOfIts(int status) {
    return status == BLOCKED || status == TOO_MANY || status >= SERVER_ERROR;
  }

  private static String reason(BulkResponseItem item) {
    return item.status() + " " + (item.error() == null ? "" : item.error().reason());
  }
}
