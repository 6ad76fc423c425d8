package lingao.storefront.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import lingao.catalog.search.ProductQuery;
import lingao.catalog.search.ProductResults.Facet;
import lingao.catalog.search.Sort;
import lingao.catalog.shared.Money;
import lingao.storefront.web.QueryString;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProductLinksTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "q=red+fish",
        "q=%E8%9C%82%E8%9C%9C%26%3D%22%3C",
        "brand=bolian&brand=duowen&category=fruit&mark=green&town=duowen",
        "min=9.90&max=100&stock=in&sort=newest&page=2&pageSize=48"
      })
  void writesBackWhatWasRead(String query) {
    assertThat(links(query).toQueryString()).isEqualTo(query);
  }

  @Test
  void givesOneAddressToOneQuery() {
    assertThat(links("page=1&brand=duowen&sort=relevance&q=&brand=bolian").address())
        .isEqualTo("/products?brand=bolian&brand=duowen");
    assertThat(links("").address()).isEqualTo("/products");
  }

  @Test
  void choosesAndLeavesFacetValuesFromTheFirstPage() {
    ProductLinks links = links("q=fish&mark=green&page=4");

    assertThat(links.has(Facet.MARK, "green")).isTrue();
    assertThat(links.with(Facet.MARK, "organic").toQueryString())
        .isEqualTo("q=fish&mark=green&mark=organic");
    assertThat(links.without(Facet.MARK, "green").toQueryString()).isEqualTo("q=fish");
    assertThat(links.toggled(Facet.TOWN, "duowen").toggled(Facet.TOWN, "duowen"))
        .isEqualTo(links.onPage(1));
    assertThat(links.with(Facet.BRAND, "duowen").with(Facet.CATEGORY, "fruit").address())
        .isEqualTo("/products?q=fish&brand=duowen&category=fruit&mark=green");
  }

  @Test
  void keepsChoicesWhenPagingAndSorting() {
    ProductLinks links = links("brand=duowen&page=2");

    assertThat(links.onPage(3).toQueryString()).isEqualTo("brand=duowen&page=3");
    assertThat(links.sortedBy(Sort.SALES).toQueryString()).isEqualTo("brand=duowen&sort=sales");
  }

  @Test
  void narrowsByPriceAndStock() {
    ProductLinks narrowed =
        links("").within(Optional.of(new Money(1050)), Optional.empty()).inStockOnly(true);

    assertThat(narrowed.toQueryString()).isEqualTo("min=10.50&stock=in");
    assertThat(narrowed.isNarrowed()).isTrue();
    assertThat(narrowed.cleared().query()).isEqualTo(ProductQuery.all());
    assertThat(links("q=fish&sort=sales&page=2").isNarrowed()).isFalse();
  }

  private static ProductLinks links(String query) {
    return new ProductLinks(ProductQueryParameters.strict(QueryString.parse(query)));
  }
}
