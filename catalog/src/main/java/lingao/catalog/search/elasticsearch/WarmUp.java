package lingao.catalog.search.elasticsearch;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import java.io.IOException;
import java.time.LocalDate;
import lingao.catalog.search.ProductQuery;
import lingao.catalog.search.Words;

/**
 * Asks a few questions that nobody waits for: the first ones after a start take longer than a page
 * has patience, on either side.
 */
final class WarmUp {

  private static final int ROUNDS = 3;

  private WarmUp() {}

  static void run(ElasticsearchClient client, LocalDate today) throws IOException {
    for (int round = 0; round < ROUNDS; round++) {
      ElasticsearchEngine.read(
          client.search(Questions.page(ProductQuery.all(), today), StoredProduct.class), today);
      ElasticsearchEngine.read(
          client.search(
              Questions.page(ProductQuery.of("临高 lingao", ProductQuery.PAGE_SIZE), today),
              StoredProduct.class),
          today);
      client.search(Questions.names(Words.of("临高"), 10), StoredProduct.class);
    }
  }
}
