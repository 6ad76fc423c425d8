package lingao.storefront.api;

import static lingao.storefront.Samples.text;
import static lingao.storefront.api.ApiTester.fresh;
import static lingao.storefront.api.ApiTester.json;
import static lingao.storefront.api.ApiTester.query;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import lingao.catalog.brand.BrandService;
import lingao.catalog.change.CatalogChange;
import lingao.catalog.change.ChangeLog;
import lingao.catalog.change.ChangeType;
import lingao.catalog.search.Emphasis;
import lingao.catalog.search.Emphasis.Span;
import lingao.catalog.search.SearchService;
import lingao.catalog.search.Suggestion;
import lingao.catalog.shared.InvalidValue;
import lingao.storefront.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@SuppressWarnings("UnnecessaryAssignment") // as the container does
class OtherResourcesTest {

  private final ChangeLog log = mock();

  @Test
  void completesWhatWasTyped() {
    SuggestResource resource = new SuggestResource();
    resource.search = mock(SearchService.class);
    resource.answers = ApiTester.answers(mock());
    when(resource.search.suggest("kxc", 10, false))
        .thenReturn(
            List.of(
                new Suggestion(
                    text("叶菜", "Leafy greens"),
                    Suggestion.Kind.CATEGORY,
                    "leafy-greens",
                    new Emphasis(List.of(new Span(0, 2)), List.of()))));

    JsonNode found = json(resource.suggest(query("q=kxc"), fresh()));

    assertThat(found.toString())
        .isEqualTo(
            "{\"suggestions\":[{\"text\":\"叶菜\",\"kind\":\"category\",\"slug\":\"leafy-greens\","
                + "\"url\":\"/products?category=leafy-greens\",\"matched\":[{\"from\":0,\"to\":2}]}]}");
  }

  @Test
  void listsBrands() {
    BrandsResource resource = new BrandsResource();
    resource.brands = mock(BrandService.class);
    resource.answers = ApiTester.answers(mock());
    when(resource.brands.brands()).thenReturn(List.of(Samples.brand()));

    JsonNode brand = json(resource.all(query("lang=en"), fresh())).at("/brands/0");

    assertThat(brand.at("/slug").asText()).isEqualTo("duowen-water-spinach");
    assertThat(brand.at("/name").asText()).isEqualTo("Duowen Water Spinach");
    assertThat(brand.at("/town/name").asText()).isEqualTo("Duowen");
    assertThat(brand.at("/demo").asBoolean()).isTrue();
  }

  @Test
  void tellsChangesInOrderAndWhereToGoOn() {
    when(log.version()).thenReturn(9L);
    when(log.since(4, 2))
        .thenReturn(
            List.of(
                new CatalogChange(5, ChangeType.BRAND, "duowen"),
                new CatalogChange(7, ChangeType.STOCK, "honey")));

    assertThat(json(feed().changes(query("since=4&limit=2"))).toString())
        .isEqualTo(
            "{\"version\":7,\"more\":true,\"changes\":["
                + "{\"version\":5,\"type\":\"brand\",\"slug\":\"duowen\"},"
                + "{\"version\":7,\"type\":\"stock\",\"slug\":\"honey\"}]}");
  }

  @Test
  void tellsTheVersionWhenNothingChanged() {
    when(log.version()).thenReturn(9L);
    when(log.since(eq(9L), anyInt())).thenReturn(List.of());

    assertThat(json(feed().changes(query("since=9"))).toString())
        .isEqualTo("{\"version\":9,\"more\":false,\"changes\":[]}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "since=-1",
        "since=abc",
        "since=",
        "since=99999999999999999999",
        "limit=1001",
        "limit=x"
      })
  void refusesWrongVersionsAndLimits(String query) {
    assertThatThrownBy(() -> feed().changes(query(query))).isInstanceOf(InvalidValue.class);
  }

  private FeedResource feed() {
    FeedResource resource = new FeedResource();
    resource.log = log;
    return resource;
  }
}
