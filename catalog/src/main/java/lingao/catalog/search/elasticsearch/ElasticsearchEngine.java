package lingao.catalog.search.elasticsearch;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.Hit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import lingao.catalog.product.ProductCard;
import lingao.catalog.search.Emphasis;
import lingao.catalog.search.Found;
import lingao.catalog.search.ProductQuery;
import lingao.catalog.search.SearchEngine;
import lingao.catalog.search.Suggestion;
import lingao.catalog.search.Words;
import lingao.catalog.shared.ShopTime;

/** Asks Elasticsearch, one request a question, and never lets a page wait for a dead one. */
@ApplicationScoped
class ElasticsearchEngine implements SearchEngine {

  private static final Logger LOG = Logger.getLogger(ElasticsearchEngine.class.getName());
  private static final int FAILURES = 3;
  private static final Duration REST = Duration.ofSeconds(3);

  @Inject private Cluster cluster;
  @Inject private IndexFollower index;
  @Inject private ShopTime time;

  private final CircuitBreaker breaker = new CircuitBreaker(FAILURES, REST, System::nanoTime);

  @Override
  public Optional<Found> find(ProductQuery query) {
    LocalDate today = time.today();
    return ask(Questions.page(query, today), answer -> read(answer, today));
  }

  static Found read(SearchResponse<StoredProduct> answer, LocalDate today) {
    return new Found(
        answer.hits().total().value(),
        cards(answer, today).toList(),
        Counts.read(answer.aggregations()));
  }

  @Override
  public Optional<List<Suggestion>> complete(Words typed, int limit) {
    return ask(Questions.names(typed, limit), answer -> suggestions(answer, time.today()));
  }

  @Override
  public boolean ready() {
    return index.ready();
  }

  @Override
  public long version() {
    return index.ready() ? index.version() : 0;
  }

  private <T> Optional<T> ask(
      SearchRequest question, Function<SearchResponse<StoredProduct>, T> reader) {
    return cluster
        .searching()
        .filter(client -> index.ready() && breaker.allows())
        .flatMap(client -> ask(client, question, reader));
  }

  /** Whatever goes wrong over there, the shop has another answer: so every failure is caught. */
  private <T> Optional<T> ask(
      ElasticsearchClient client,
      SearchRequest question,
      Function<SearchResponse<StoredProduct>, T> reader) {
    try {
      SearchResponse<StoredProduct> answer = client.search(question, StoredProduct.class);
      if (answer.timedOut()) {
        throw new IOException("Elasticsearch gave up in time");
      }
      T read = reader.apply(answer);
      breaker.succeeded();
      return Optional.of(read);
    } catch (IOException | RuntimeException e) {
      breaker.failed();
      LOG.log(Level.FINE, "the search engine doesn't answer", e);
      return Optional.empty();
    }
  }

  private static List<Suggestion> suggestions(
      SearchResponse<StoredProduct> answer, LocalDate today) {
    return cards(answer, today)
        .map(
            card ->
                new Suggestion(card.name(), Suggestion.Kind.PRODUCT, card.slug(), Emphasis.NONE))
        .toList();
  }

  private static Stream<ProductCard> cards(SearchResponse<StoredProduct> answer, LocalDate day) {
    return answer.hits().hits().stream()
        .map(Hit::source)
        .flatMap(Stream::ofNullable)
        .map(stored -> stored.cardOn(day));
  }
}
