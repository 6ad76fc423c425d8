package lingao.catalog.search.elasticsearch;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lingao.catalog.search.Asked;
import lingao.catalog.search.ProductQuery;
import lingao.catalog.search.analysis.Question;

/**
 * Asks a few questions that nobody waits for: the first ones after a start take longer than a page
 * has patience, on either side.
 */
final class WarmUp {

  private static final int ROUNDS = 3;
  private static final List<String> TEXTS = List.of("", "临高 lingao", "hongshu");

  private WarmUp() {}

  static void run(ElasticsearchClient client, LocalDate today) throws IOException {
    for (int round = 0; round < ROUNDS; round++) {
      for (String text : TEXTS) {
        Optional<Question> question = Question.of(text);
        Asked asked = Asked.of(question);
        ElasticsearchEngine.read(
            client.search(
                Questions.page(ProductQuery.of(text, ProductQuery.PAGE_SIZE), asked, today),
                StoredProduct.class),
            today);
        client.search(Questions.names(asked, 10), StoredName.class);
      }
    }
  }
}
