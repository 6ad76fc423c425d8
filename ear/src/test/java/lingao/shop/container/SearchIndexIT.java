package lingao.shop.container;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import lingao.catalog.account.CurrentStaff;
import lingao.catalog.account.NotPermitted;
import lingao.catalog.account.Role;
import lingao.catalog.account.StaffMember;
import lingao.catalog.product.ProductCard;
import lingao.catalog.search.IndexCare;
import lingao.catalog.search.IndexReport.Checked;
import lingao.catalog.search.IndexReport.Ended;
import lingao.catalog.search.IndexReport.Refused;
import lingao.catalog.search.ProductQuery;
import lingao.catalog.search.SearchService;
import lingao.catalog.search.synonym.SynonymGroup;
import lingao.catalog.search.synonym.SynonymService;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** How the search index follows the catalog, in the container, with a real Elasticsearch. */
@ExtendWith(ArquillianExtension.class)
class SearchIndexIT {

  @Resource(lookup = "jdbc/lingao")
  private DataSource database;

  @Inject
  @ConfigProperty(name = "elasticsearch.url")
  private String engine;

  @Inject private SearchService search;
  @Inject private SynonymService synonyms;
  @Inject private IndexCare care;
  @Inject private CurrentStaff staff;

  @BeforeEach
  void the_index_is_there() {
    await().atMost(60, SECONDS).until(search::indexReady);
  }

  @Test
  void a_synonym_finds_at_once_and_no_more_when_it_is_gone() {
    actForTheOffice();
    SynonymGroup group = synonyms.add(List.of("鱼丸", "某某丸子"));
    awaitFound("某某丸子", "fish-balls");

    synonyms.remove(group.id());
    await().atMost(20, SECONDS).until(() -> found("某某丸子").isEmpty());
    awaitFound("鱼丸", "fish-balls");
  }

  @Test
  void a_check_finds_and_repairs_what_differs() throws Exception {
    actForTheOffice();
    String same = "?refresh=true&version_type=external_gte&version=" + care.report().indexVersion();
    send("DELETE", "/products/_doc/fish-balls" + same, "");
    send(
        "PUT",
        "/products/_doc/honeycomb" + same,
        "{\"id\":2,\"slug\":\"honeycomb\",\"fingerprint\":\"another\"}");
    send("PUT", "/products/_doc/never-was" + same, "{\"id\":1,\"slug\":\"never-was\"}");
    assertThat(search.search(ProductQuery.of("鱼丸", 24), true).items())
        .extracting(ProductCard::slug)
        .doesNotContain("fish-balls");

    Checked checked = check();

    assertThat(checked.problem()).isEmpty();
    assertThat(checked.missing()).isEqualTo(1);
    assertThat(checked.different()).isEqualTo(1);
    assertThat(checked.surplus()).isEqualTo(1);
    assertThat(found("鱼丸")).contains("fish-balls");
    Checked again = check();
    assertThat(again.missing() + again.different() + again.surplus()).isZero();
    assertThat(again.products()).isEqualTo(search.search(ProductQuery.all()).total());
  }

  @Test
  void a_product_that_is_refused_is_told_of_and_tried_again() throws Exception {
    actForTheOffice();
    pipeline("\"no-such-pipeline\"");
    change("update product set sold = sold + 1 where slug = 'honeycomb'", "honeycomb");
    await().atMost(20, SECONDS).until(() -> refused().contains("honeycomb"));
    assertThat(care.refusedProducts()).isPositive();
    assertThat(care.report().refused().get(0).reason()).contains("no-such-pipeline");
    pipeline("null");

    // In this thread: only its request acts for the office.
    await()
        .pollInSameThread()
        .atMost(20, SECONDS)
        .until(() -> care.retryRefused() && refused().isEmpty());
    await().atMost(60, SECONDS).until(search::indexReady);
    await().pollInSameThread().atMost(60, SECONDS).until(() -> check().different() == 0);
    assertThat(care.refusedProducts()).isZero();
  }

  @Test
  void one_that_is_refused_holds_no_other_up() throws Exception {
    String named = "update product set name = jsonb_set(name, '{%s}', %s) where slug = '%s'";
    longestName(100_000);
    change(named.formatted("en", "to_jsonb(repeat('comb', 9000))", "honeycomb"), "honeycomb");
    change(named.formatted("en", "'\"Zanzibar balls\"'", "fish-balls"), "fish-balls");

    awaitFound("Zanzibar", "fish-balls");
    await().atMost(20, SECONDS).until(() -> refused().equals(List.of("honeycomb")));
    assertThat(care.report().refused().get(0).reason()).contains("names");

    change(named.formatted("en", "'\"Cut Comb Honey\"'", "honeycomb"), "honeycomb");
    change(named.formatted("en", "'\"Hand-beaten Fish Balls\"'", "fish-balls"), "fish-balls");
    await().atMost(20, SECONDS).until(() -> refused().isEmpty());
    await().atMost(20, SECONDS).until(() -> found("Zanzibar").isEmpty());
    longestName(256);
  }

  @Test
  void a_new_index_takes_over_and_the_old_one_goes() throws Exception {
    actForTheOffice();
    String before = send("GET", "/_alias/products", "");

    assertThat(care.rebuild()).isTrue();
    await().atMost(60, SECONDS).until(() -> care.report().work().isEmpty());

    Ended build = care.report().lastBuild().orElseThrow();
    assertThat(build.problem()).isEmpty();
    assertThat(build.products()).isEqualTo(search.search(ProductQuery.all()).total());
    assertThat(send("GET", "/_alias/products", "")).isNotEqualTo(before);
    String former = before.substring(2, before.indexOf('"', 2));
    assertThat(send("GET", "/_cat/indices/products-*?h=index", "").lines()).doesNotContain(former);
    change("update product set sold = sold + 1 where slug = 'fish-balls'", "fish-balls");
    awaitFound("鱼丸", "fish-balls");
  }

  @Test
  void the_public_may_ask_for_none_of_it() {
    assertThatThrownBy(care::rebuild).isInstanceOf(NotPermitted.class);
    assertThatThrownBy(care::check).isInstanceOf(NotPermitted.class);
    assertThatThrownBy(care::retryRefused).isInstanceOf(NotPermitted.class);
  }

  /** Lets Elasticsearch refuse each product, as no pipeline has that name; or no longer. */
  private void pipeline(String name) throws IOException, InterruptedException {
    send("PUT", "/products/_settings", "{\"index.final_pipeline\":" + name + "}");
  }

  /** Names longer than that are passed over; Lucene itself refuses those of more than 32 kB. */
  private void longestName(int characters) throws IOException, InterruptedException {
    send(
        "PUT",
        "/products/_mapping",
        "{\"properties\":{\"names\":{\"type\":\"keyword\",\"doc_values\":false,\"ignore_above\":"
            + characters
            + "}}}");
  }

  private void actForTheOffice() {
    staff.become(new StaffMember(1, "test", "Test", Role.OFFICE, Optional.empty(), 1));
  }

  private Checked check() {
    Optional<Checked> before = care.report().lastCheck();
    assertThat(care.check()).isTrue();
    await().atMost(60, SECONDS).until(() -> !care.report().lastCheck().equals(before));
    return care.report().lastCheck().orElseThrow();
  }

  private List<String> refused() {
    return care.report().refused().stream().map(Refused::slug).toList();
  }

  private void awaitFound(String text, String slug) {
    await().atMost(20, SECONDS).until(() -> found(text).contains(slug));
  }

  private List<String> found(String text) {
    return search.search(ProductQuery.of(text, 24)).items().stream()
        .map(ProductCard::slug)
        .toList();
  }

  /** As a service would: the change and its entry in the log in one transaction. */
  private void change(String sql, String slug) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(
          "do $$ begin "
              + sql
              + "; insert into catalog_change (type, slug) values ('product', '"
              + slug
              + "'); end $$");
    }
  }

  private String send(String method, String path, String body)
      throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(engine + path))
            .header("Content-Type", "application/json")
            .method(method, HttpRequest.BodyPublishers.ofString(body))
            .build();
    HttpResponse<String> answer =
        HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    assertThat(answer.statusCode()).as(answer.body()).isLessThan(300);
    return answer.body();
  }
}
