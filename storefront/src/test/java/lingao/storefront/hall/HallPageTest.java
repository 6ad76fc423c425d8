package lingao.storefront.hall;

import static lingao.storefront.Samples.hall;
import static lingao.storefront.Samples.hallDetail;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Optional;
import lingao.catalog.hall.HallService;
import lingao.catalog.shared.Slug;
import lingao.storefront.ShopTester;
import lingao.storefront.web.Language;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HallPageTest {

  private final ShopTester shop = new ShopTester();

  @BeforeEach
  void fill() {
    HallService halls = shop.part(HallService.class);
    when(halls.halls()).thenReturn(List.of(hall()));
    when(halls.hall(new Slug("haikou"))).thenReturn(Optional.of(hallDetail()));
  }

  @Test
  void saysHowToGetThereAndWhenItIsOpen() {
    Document page = shop.openPublic("/halls/haikou", Language.ZH);
    assertThat(page.select("h1").text()).isEqualTo("海口体验馆 示例");
    assertThat(page.select(".hall-sheet").text())
        .contains("10:00 – 22:00，周一闭馆", "骑楼老街旁 20 号", "约 100 平方米", "第二个巷口右转");
    assertThat(page.select("main img").eachAttr("alt")).contains("骑楼旁的小店", "店里的货架");
  }

  @Test
  void showsWhatLiesOnEachShelf() {
    Document page = shop.openPublic("/halls/haikou?lang=en", Language.EN);
    assertThat(page.select(".shelf__name").text()).isEqualTo("D In season");
    assertThat(page.select(".shelf-item").text())
        .contains("Spring-grown Water Spinach", "¥9.80", "12 on the shelf");
    assertThat(page.select(".shelf-item a").attr("href"))
        .isEqualTo("/products/fresh-water-spinach");
  }

  @Test
  void answersNotFoundForAnUnknownHall() {
    shop.open("/halls/sanya", Language.ZH);
    assertThat(shop.status()).isEqualTo(404);
  }

  @Test
  void listsTheHalls() {
    Document page = shop.openPublic("/halls", Language.ZH);
    assertThat(page.select(".hall-card__link").attr("href")).isEqualTo("/halls/haikou");
    assertThat(page.select(".hall-card .demo-mark").text()).isEqualTo("示例");
    assertThat(shop.openPublic("/halls?lang=en", Language.EN).select("h1").text())
        .isEqualTo("Visit our experience halls");
  }
}
