package lingao.catalog.search.elasticsearch;

import static org.assertj.core.api.Assertions.assertThat;

import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.json.JsonpUtils;
import co.elastic.clients.json.jackson.JacksonJsonpMapper;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import lingao.catalog.certification.Mark;
import lingao.catalog.search.ProductQuery;
import lingao.catalog.search.Sort;
import lingao.catalog.search.Words;
import lingao.catalog.shared.Money;
import org.junit.jupiter.api.Test;

class QuestionsTest {

  private static final LocalDate TODAY = LocalDate.parse("2026-06-01");

  private final ProductQuery query =
      new ProductQuery(
          "临高 prawns",
          Set.of("dongying-prawn"),
          Set.of("seafood"),
          Set.of(Mark.GREEN),
          Set.of(),
          Optional.of(new Money(100)),
          Optional.empty(),
          true,
          Sort.RELEVANCE,
          3,
          24);

  @Test
  void choicesFilterAfterCounting() throws JsonProcessingException {
    JsonNode page = json(Questions.page(query, TODAY));
    assertThat(page.at("/query").toString()).doesNotContain("dongying-prawn");
    assertThat(page.at("/post_filter/bool/filter")).hasSize(3);
    assertThat(page.at("/post_filter").toString())
        .contains("dongying-prawn", "\"parent\":[\"seafood\"]", "\"category\":[\"seafood\"]");
  }

  @Test
  void aFacetsOwnChoiceDoesNotNarrowItsCounts() throws JsonProcessingException {
    JsonNode counts = json(Questions.page(query, TODAY)).at("/aggregations");
    assertThat(counts.at("/BRAND/filter").toString())
        .doesNotContain("dongying-prawn")
        .contains("seafood", "valid.green");
    assertThat(counts.at("/MARK/filter").toString())
        .contains("dongying-prawn", "seafood")
        .doesNotContain("valid.green");
    assertThat(counts.at("/TOWN/filter/bool/filter")).hasSize(3);
    assertThat(counts.at("/MARK/aggregations/values/filters/filters"))
        .hasSize(Mark.values().length);
  }

  @Test
  void asksForMarksOfThatDay() throws JsonProcessingException {
    assertThat(json(Questions.page(query, TODAY)).at("/post_filter").toString())
        .contains("{\"valid.green\":{\"value\":\"2026-06-01\"}}");
  }

  @Test
  void priceAndStockNarrowEveryCount() throws JsonProcessingException {
    assertThat(json(Questions.page(query, TODAY)).at("/query/bool/filter").toString())
        .contains("\"price\":{\"gte\":100", "\"inStock\":{\"value\":true}");
  }

  @Test
  void eachWordHasToBeFound() throws JsonProcessingException {
    JsonNode words = json(Questions.page(query, TODAY)).at("/query/bool/must");
    assertThat(words).hasSize(2);
    assertThat(words.get(0).toString()).contains("临高").doesNotContain("prefix");
    assertThat(words.get(1).toString()).contains("\"prefix\":{\"name\":", "\"value\":\"prawn\"");
  }

  @Test
  void asksForThePageWithinTheWindowAndForTheWholeTotal() throws JsonProcessingException {
    JsonNode page = json(Questions.page(query, TODAY));
    assertThat(page.at("/from").asInt()).isEqualTo(48);
    assertThat(page.at("/size").asInt()).isEqualTo(24);
    assertThat(page.at("/track_total_hits").asBoolean()).isTrue();
    assertThat(page.at("/sort").toString()).startsWith("[{\"inStock\":{\"order\":\"desc\"}}");
  }

  @Test
  void completionsLookAtNamesOnly() throws JsonProcessingException {
    JsonNode names = json(Questions.names(Words.of("红鱼"), 5));
    assertThat(names.at("/query").toString()).contains("name^4.0").doesNotContain("description");
    assertThat(names.at("/size").asInt()).isEqualTo(5);
  }

  private static JsonNode json(SearchRequest request) throws JsonProcessingException {
    return Cluster.mapper()
        .readTree(JsonpUtils.toJsonString(request, new JacksonJsonpMapper(Cluster.mapper())));
  }
}
