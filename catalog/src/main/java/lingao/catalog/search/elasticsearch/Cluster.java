package lingao.catalog.search.elasticsearch;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.json.jackson.JacksonJsonpMapper;
import co.elastic.clients.transport.rest_client.RestClientOptions;
import co.elastic.clients.transport.rest_client.RestClientTransport;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.http.client.config.RequestConfig;
import org.apache.http.impl.nio.reactor.IOReactorConfig;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.elasticsearch.client.RequestOptions;
import org.elasticsearch.client.RestClient;
import org.jspecify.annotations.Nullable;

/**
 * The connection to Elasticsearch, at {@code elasticsearch.url}: one address or several parted by
 * commas, with {@code user:password@} where the cluster asks for it. Without the property there is
 * no search engine.
 */
@ApplicationScoped
class Cluster {

  /** How long a page waits. */
  static final Duration PATIENCE = Duration.ofMillis(500);

  private static final Logger LOG = Logger.getLogger(Cluster.class.getName());
  private static final Duration INDEXING_PATIENCE = Duration.ofSeconds(30);
  private static final int CONNECTIONS = 64;
  private static final long LOOK_MS = 100;

  @Inject
  @ConfigProperty(name = "elasticsearch.url")
  private Optional<String> url;

  private @Nullable RestClientTransport transport;

  @PostConstruct
  void open() {
    transport =
        url.filter(text -> !text.isBlank())
            .map(ClusterAddress::parse)
            .map(Cluster::transport)
            .orElse(null);
  }

  @PreDestroy
  void close() {
    try {
      if (transport != null) {
        transport.close();
      }
    } catch (IOException e) {
      LOG.log(Level.FINE, "the connections could not be closed", e);
    }
  }

  /** For pages: gives up after {@link #PATIENCE}. Nothing when no cluster is configured. */
  Optional<ElasticsearchClient> searching() {
    return Optional.ofNullable(transport).map(ElasticsearchClient::new);
  }

  /** For the index, in the background. Nothing when no cluster is configured. */
  Optional<ElasticsearchClient> indexing() {
    return Optional.ofNullable(transport).map(open -> new ElasticsearchClient(open, patient()));
  }

  private static RestClientTransport transport(ClusterAddress address) {
    RestClient client =
        RestClient.builder(address.hosts())
            .setDefaultHeaders(address.headers())
            .setRequestConfigCallback(config -> within(PATIENCE, config))
            .setHttpClientConfigCallback(
                http ->
                    http.setMaxConnPerRoute(CONNECTIONS)
                        .setMaxConnTotal(2 * CONNECTIONS)
                        .setDefaultIOReactorConfig(watchful()))
            .build();
    return new RestClientTransport(client, new JacksonJsonpMapper(mapper()));
  }

  static JsonMapper mapper() {
    return JsonMapper.builder()
        .addModule(new JavaTimeModule())
        .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
        .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
        .build();
  }

  /** By itself the client would look only once a second whether patience has run out. */
  private static IOReactorConfig watchful() {
    return IOReactorConfig.custom().setSelectInterval(LOOK_MS).build();
  }

  private static RestClientOptions patient() {
    RequestOptions.Builder options = RequestOptions.DEFAULT.toBuilder();
    options.setRequestConfig(within(INDEXING_PATIENCE, RequestConfig.custom()).build());
    return new RestClientOptions(options.build(), false);
  }

  private static RequestConfig.Builder within(Duration time, RequestConfig.Builder config) {
    int millis = Math.toIntExact(time.toMillis());
    return config
        .setConnectTimeout(Math.toIntExact(PATIENCE.toMillis()))
        .setConnectionRequestTimeout(millis)
        .setSocketTimeout(millis);
  }
}
