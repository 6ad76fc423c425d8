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
import lingao.catalog.search.Asked;
import lingao.catalog.search.Found;
import lingao.catalog.search.NamedProduct;
import lingao.catalog.search.ProductQuery;
import lingao.catalog.search.SearchEngine;
import lingao.catalog.shared.ShopTime;

/** Asks Elasticsearch, one request a question, and never lets a page wait for a dead one. */
@ApplicationScoped
class ElasticsearchEngine implements SearchEngine {

  private static final Logger LOG = Logger.getLogger(ElasticsearchEngine.class.getName());
  private static final int FAILURES = 3;
  private static final Duration REST = Duration.ofSeconds(3);

  @Inject private Cluster cluster;
  @Inject private IndexFollower index;
  @Inject private IndexJobs jobs;
  @Inject private ShopTime time;

  private final CircuitBreaker breaker = new CircuitBreaker(FAILURES, REST, System::nanoTime);

  @Override
  public Optional<Found> find(ProductQuery query, Asked asked) {
    LocalDate today = time.today();
    return ask(
        Questions.page(query, asked, today), StoredProduct.class, answer -> read(answer, today));
  }

  static Found read(SearchResponse<StoredProduct> answer, LocalDate today) {
    Double best = answer.hits().maxScore();
    return new Found(
        answer.hits().total().value(),
        best == null || !Double.isFinite(best) ? 0 : best,
        sources(answer).map(stored -> stored.cardOn(today)).toList(),
        Counts.read(answer.aggregations()),
        Counts.readPrices(answer.aggregations()));
  }

  @Override
  public Optional<List<NamedProduct>> complete(Asked asked, int limit) {
    return ask(
        Questions.names(asked, limit),
        StoredName.class,
        answer -> sources(answer).map(StoredName::card).toList());
  }

  @Override
  public boolean ready() {
    return index.ready();
  }

  @Override
  public long version() {
    return index.ready() ? index.version() : 0;
  }

  @Override
  public long edition() {
    return jobs.ended();
  }

  private <D, T> Optional<T> ask(
      SearchRequest question, Class<D> type, Function<SearchResponse<D>, T> reader) {
    return cluster
        .searching()
        .filter(client -> index.ready() && breaker.allows())
        .flatMap(client -> ask(client, question, type, reader));
  }

  /** Whatever goes wrong over there, the shop has another answer: so every failure is caught. */
  private <D, T> Optional<T> ask(
      ElasticsearchClient client,
      SearchRequest question,
      Class<D> type,
      Function<SearchResponse<D>, T> reader) {
    try {
      SearchResponse<D> answer = client.search(question, type);
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

  private static <D> Stream<D> sources(SearchResponse<D> answer) {
    return answer.hits().hits().stream().map(Hit::source).flatMap(Stream::ofNullable);
  }
}
