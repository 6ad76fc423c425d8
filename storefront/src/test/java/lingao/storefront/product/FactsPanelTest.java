package lingao.storefront.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.stream.Stream;
import lingao.catalog.product.ProductCard;
import lingao.catalog.product.ProductDetail;
import lingao.catalog.product.Temperature;
import lingao.storefront.Samples;
import lingao.storefront.ShopTester;
import lingao.storefront.web.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactsPanelTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1 2 3 4 5 9 10 11 12|九月至次年五月|September to May",
        "3 4 5 6|三月至六月|March to June",
        "12 1 2|十二月、一月、二月|December, January, February",
        "2 6 7 8 9|二月、六月至九月|February, June to September",
        "1 2 3 4 5 6 7 8 9 10 11 12|全年供应|All year round"
      })
  void a_season_is_said_as_people_say_it(String months, String chinese, String english) {
    List<Integer> season = Stream.of(months.split(" ")).map(Integer::valueOf).toList();
    assertThat(said(season, Language.ZH)).isEqualTo(chinese);
    assertThat(said(season, Language.EN)).isEqualTo(english);
  }

  private static String said(List<Integer> season, Language language) {
    ProductCard card = mock();
    when(card.season()).thenReturn(season);
    ProductDetail product = mock();
    when(product.card()).thenReturn(card);
    when(product.origin()).thenReturn(Samples.text("临高", "Lingao"));
    when(product.storage()).thenReturn(Samples.text("冷藏", "Keep cold"));
    when(product.temperature()).thenReturn(Temperature.CHILLED);
    when(product.shelfLifeDays()).thenReturn(5);
    return new ShopTester()
        .render(new FactsPanel("facts", product), language)
        .select("dd > span")
        .first()
        .text();
  }
}
