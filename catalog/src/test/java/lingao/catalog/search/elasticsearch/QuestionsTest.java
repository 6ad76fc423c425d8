package lingao.catalog.search.elasticsearch;

import static org.assertj.core.api.Assertions.assertThat;

import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.json.JsonpUtils;
import co.elastic.clients.json.jackson.JacksonJsonpMapper;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import lingao.catalog.certification.Mark;
import lingao.catalog.search.Asked;
import lingao.catalog.search.PriceRanges;
import lingao.catalog.search.ProductQuery;
import lingao.catalog.search.Sort;
import lingao.catalog.search.analysis.Match;
import lingao.catalog.search.analysis.Question;
import lingao.catalog.search.analysis.Relation;
import lingao.catalog.shared.Money;
import org.junit.jupiter.api.Test;

class QuestionsTest {

  private static final LocalDate TODAY = LocalDate.parse("2026-06-01");

  private static final Asked ASKED = Asked.of(Question.of("临高 prawns"));

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
    JsonNode page = json(Questions.page(query, ASKED, TODAY));
    assertThat(page.at("/query").toString()).doesNotContain("dongying-prawn");
    assertThat(page.at("/post_filter/bool/filter")).hasSize(4);
    assertThat(page.at("/post_filter").toString())
        .contains("dongying-prawn", "\"parent\":[\"seafood\"]", "\"category\":[\"seafood\"]");
  }

  @Test
  void aFacetsOwnChoiceDoesNotNarrowItsCounts() throws JsonProcessingException {
    JsonNode counts = json(Questions.page(query, ASKED, TODAY)).at("/aggregations");
    assertThat(counts.at("/BRAND/filter").toString())
        .doesNotContain("dongying-prawn")
        .contains("seafood", "valid.green");
    assertThat(counts.at("/MARK/filter").toString())
        .contains("dongying-prawn", "seafood")
        .doesNotContain("valid.green");
    assertThat(counts.at("/TOWN/filter/bool/filter")).hasSize(4);
    assertThat(counts.at("/PRICES/filter/bool/filter")).hasSize(3);
    assertThat(counts.at("/PRICES/aggregations/values/range/ranges"))
        .hasSize(PriceRanges.ALL.size());
    assertThat(counts.at("/MARK/aggregations/values/filters/filters"))
        .hasSize(Mark.values().length);
  }

  @Test
  void asksForMarksOfThatDay() throws JsonProcessingException {
    assertThat(json(Questions.page(query, ASKED, TODAY)).at("/post_filter").toString())
        .contains("{\"valid.green\":{\"value\":\"2026-06-01\"}}");
  }

  @Test
  void stockNarrowsEveryCountAndThePriceAllButItsOwn() throws JsonProcessingException {
    JsonNode page = json(Questions.page(query, ASKED, TODAY));
    assertThat(page.at("/query").toString()).contains("\"inStock\":{\"value\":true}");
    assertThat(page.at("/post_filter").toString()).contains("\"price\":{\"gte\":100");
    assertThat(page.at("/aggregations/BRAND/filter").toString()).contains("\"price\"");
    assertThat(page.at("/aggregations/PRICES/filter").toString()).doesNotContain("\"price\"");
  }

  @Test
  void eachWordHasToBeFound() throws JsonProcessingException {
    JsonNode needed =
        json(Questions.page(query, ASKED, TODAY))
            .at("/query/function_score/query/bool/must/0/bool/must");
    assertThat(needed).hasSize(2);
    assertThat(needed.get(0).toString()).contains("临高").doesNotContain("prefix");
    assertThat(needed.get(1).toString()).contains("{\"name.words\":{\"value\":\"prawn\"}}");
  }

  @Test
  void namesCountMoreThanStories() throws JsonProcessingException {
    String first =
        json(Questions.page(query, ASKED, TODAY))
            .at("/query/function_score/query/bool/must/0/bool/must/0")
            .toString();
    assertThat(first)
        .contains(
            "{\"boost\":4000.0,\"filter\":{\"term\":{\"name.words\"",
            "{\"boost\":1000.0,\"filter\":{\"term\":{\"story\"");
  }

  @Test
  void whatAProductBelongsToIsAskedForBySlug() throws JsonProcessingException {
    Match filed = new Match.Filed(Relation.TOWN, Set.of("heshe", "bohou"), 1);
    assertThat(
            json(Questions.page(query, new Asked(Optional.of(filed), List.of()), TODAY)).toString())
        .contains("{\"boost\":2000.0,\"filter\":{\"terms\":{\"town\":[\"bohou\",\"heshe\"]}}}");
  }

  @Test
  void asksForThePageWithinTheWindowAndForTheWholeTotal() throws JsonProcessingException {
    JsonNode page = json(Questions.page(query, ASKED, TODAY));
    assertThat(page.at("/from").asInt()).isEqualTo(48);
    assertThat(page.at("/size").asInt()).isEqualTo(24);
    assertThat(page.at("/track_total_hits").asBoolean()).isTrue();
    assertThat(page.at("/track_scores").asBoolean()).isTrue();
    assertThat(page.at("/sort").toString()).startsWith("[{\"_score\":");
  }

  @Test
  void completionsLookAtNamesOnly() throws JsonProcessingException {
    JsonNode names = json(Questions.names(Asked.of(Question.of("红鱼")), 5));
    assertThat(names.at("/query").toString()).contains("name.words").doesNotContain("story");
    assertThat(names.at("/size").asInt()).isEqualTo(5);
  }

  private static JsonNode json(SearchRequest request) throws JsonProcessingException {
    return Cluster.mapper()
        .readTree(JsonpUtils.toJsonString(request, new JacksonJsonpMapper(Cluster.mapper())));
  }
}
