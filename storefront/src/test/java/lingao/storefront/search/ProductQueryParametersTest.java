package lingao.storefront.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import lingao.catalog.certification.Mark;
import lingao.catalog.search.ProductQuery;
import lingao.catalog.search.Sort;
import lingao.catalog.shared.InvalidValue;
import lingao.catalog.shared.Money;
import lingao.storefront.web.QueryString;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProductQueryParametersTest {

  private static final String EVERYTHING =
      "q=%E7%A9%BA%E5%BF%83%E8%8F%9C&brand=duowen&brand=bolian&category=vegetables&mark=green"
          + "&mark=geographical-indication&town=duowen&min=9.9&max=100&stock=in"
          + "&sort=price-asc&page=3";

  @Test
  void readsEveryParameterTheSameInBothModes() {
    ProductQuery query = lenient(EVERYTHING);

    assertThat(query.text()).isEqualTo("空心菜");
    assertThat(query.brands()).containsExactlyInAnyOrder("duowen", "bolian");
    assertThat(query.categories()).containsExactly("vegetables");
    assertThat(query.marks()).containsExactlyInAnyOrder(Mark.GREEN, Mark.GEOGRAPHICAL_INDICATION);
    assertThat(query.towns()).containsExactly("duowen");
    assertThat(query.min()).contains(new Money(990));
    assertThat(query.max()).contains(new Money(10_000));
    assertThat(query.inStockOnly()).isTrue();
    assertThat(query.sort()).isEqualTo(Sort.PRICE_ASC);
    assertThat(query.page()).isEqualTo(3);
    assertThat(strict(EVERYTHING)).isEqualTo(query);
  }

  @Test
  void readsNothingAsAllProducts() {
    assertThat(lenient("")).isEqualTo(ProductQuery.all());
    assertThat(strict("")).isEqualTo(ProductQuery.all());
  }

  @Test
  void takesEmptyFieldsOfFormAsNotGiven() {
    String form = "q=&brand=&min=&max=%20&stock=&sort=&page=";

    assertThat(lenient(form)).isEqualTo(ProductQuery.all());
    assertThat(strict(form)).isEqualTo(ProductQuery.all());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "page=0",
        "page=-3",
        "page=two",
        "page=1.5",
        "page=99999999999999999999",
        "page=%EF%BC%92",
        "min=-1",
        "min=abc",
        "min=1e9",
        "min=0x10",
        "min=1.234",
        "min=99999999999999",
        "max=NaN",
        "sort=cheapest",
        "mark=best",
        "stock=maybe",
        "brand=No%20Slug",
        "brand=..%2F..%2Fetc",
        "town=%00",
        "category='%20or%201=1"
      })
  void ignoresNonsenseOnPagesAndRefusesItInTheApi(String query) {
    assertThat(lenient(query)).isEqualTo(ProductQuery.all());
    String name = query.substring(0, query.indexOf('='));
    assertThatThrownBy(() -> strict(query))
        .isInstanceOfSatisfying(InvalidValue.class, e -> assertThat(e.name()).isEqualTo(name));
  }

  @ParameterizedTest
  @CsvSource({"page=5000, 416", "page=416, 416", "page=417, 416", "page=1&page=9, 1"})
  void keepsPagesWithinTheWindow(String query, int page) {
    assertThat(lenient(query).page()).isEqualTo(page);
  }

  @Test
  void letsTheApiPageBeyondTheWindowIntoNothing() {
    assertThat(strict("page=5000").beyondWindow()).isTrue();
  }

  @Test
  void turnsCrossedPricesRoundOnPages() {
    ProductQuery query = lenient("min=50&max=10");

    assertThat(query.min()).contains(new Money(1_000));
    assertThat(query.max()).contains(new Money(5_000));
    assertThatThrownBy(() -> strict("min=50&max=10")).hasMessageContaining("min");
  }

  @Test
  void cutsLongWordsWithoutSplittingCharacter() {
    String words = "a".repeat(199) + "𠮷";

    assertThat(lenient("q=" + words).text()).isEqualTo("a".repeat(199));
    assertThatThrownBy(() -> strict("q=" + words)).hasMessageContaining("200");
  }

  @Test
  void makesSingleSpacesOfControlAndIdeographicOnes() {
    assertThat(strict("q=%00%E8%9C%82%E3%80%80%09%E8%9C%9C+").text()).isEqualTo("蜂 蜜");
  }

  @Test
  void takesNoMoreValuesThanPersonWouldChoose() {
    StringBuilder query = new StringBuilder();
    for (int i = 10; i < 100; i++) {
      query.append("&brand=brand-").append(i);
    }

    assertThat(lenient(query.toString()).brands()).hasSize(ProductQueryParameters.MOST_VALUES);
    assertThatThrownBy(() -> strict(query.toString())).hasMessageContaining("50");
  }

  @Test
  void refusesRepeatedSingleValueInTheApi() {
    assertThat(lenient("q=pig&q=fish").text()).isEqualTo("pig");
    assertThatThrownBy(() -> strict("q=pig&q=fish")).hasMessageContaining("once");
  }

  @ParameterizedTest
  @ValueSource(strings = {"pageSize=0", "pageSize=97", "pageSize=-1", "pageSize=all"})
  void letsOnlyTheApiChooseThePageSize(String query) {
    assertThat(strict("pageSize=96").pageSize()).isEqualTo(96);
    assertThat(lenient("pageSize=96").pageSize()).isEqualTo(ProductQuery.PAGE_SIZE);
    assertThatThrownBy(() -> strict(query)).isInstanceOf(InvalidValue.class);
  }

  @Test
  void keepsMalformedEscapesFromFailing() {
    assertThat(lenient("q=%E4%ZZ&min=%").text()).isEqualTo("%E4%ZZ");
    assertThat(lenient("&&=&q").min()).isEqualTo(Optional.empty());
  }

  private static ProductQuery lenient(String query) {
    return ProductQueryParameters.lenient(QueryString.parse(query));
  }

  private static ProductQuery strict(String query) {
    return ProductQueryParameters.strict(QueryString.parse(query));
  }
}
