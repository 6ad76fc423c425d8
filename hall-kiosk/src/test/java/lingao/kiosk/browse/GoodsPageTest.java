package lingao.kiosk.browse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import lingao.catalog.hall.HallDetail;
import lingao.catalog.hall.HallService;
import lingao.catalog.shared.Slug;
import lingao.kiosk.KioskTester;
import lingao.kiosk.Samples;
import lingao.storefront.web.Language;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class GoodsPageTest {

  private final KioskTester kiosk = new KioskTester();

  @BeforeEach
  void shelves() {
    put(shelf("A", "进门货架", "By the door", 8), shelf("B", "海味墙", "The seafood wall", 1));
  }

  private void put(HallDetail.Shelf... shelves) {
    HallDetail hall = Samples.hallDetail();
    when(kiosk.part(HallService.class).hall(new Slug("haikou")))
        .thenReturn(
            Optional.of(
                new HallDetail(
                    hall.summary(),
                    hall.directions(),
                    hall.story(),
                    hall.inside(),
                    List.of(shelves))));
  }

  private static HallDetail.Shelf shelf(String code, String zh, String en, int goods) {
    return new HallDetail.Shelf(
        code,
        Samples.text(zh, en),
        IntStream.rangeClosed(1, goods)
            .mapToObj(
                i ->
                    Samples.product(
                        "goods-" + code.toLowerCase(Locale.ROOT) + i, "好物" + i, "G" + i))
            .map(card -> new HallDetail.ShelfItem(card, 3))
            .toList());
  }

  @Test
  void showsTheFirstShelfSixAtATime() {
    Document screen = kiosk.openScreen("/haikou/products", Language.ZH);
    assertThat(screen.select("h2").text()).isEqualTo("进门货架");
    assertThat(screen.select(".tile")).hasSize(6);
    assertThat(screen.select(".pager a").eachAttr("href"))
        .containsExactly("/kiosk/haikou/products?shelf=A&page=2");
    assertThat(screen.select(".tabs [aria-current]").text()).isEqualTo("A 进门货架");
  }

  @Test
  void showsTheRestOfTheShelf() {
    Document screen = kiosk.openScreen("/haikou/products?shelf=A&page=2", Language.EN);
    assertThat(screen.select(".tile__name").eachText()).containsExactly("G7", "G8");
    assertThat(screen.select(".pager a").eachAttr("href"))
        .containsExactly("/kiosk/haikou/products?shelf=A&page=1");
  }

  @Test
  void showsAnotherShelfWithoutAPagerWhereAllFits() {
    Document screen = kiosk.openScreen("/haikou/products?shelf=B", Language.EN);
    assertThat(screen.select("h2").text()).isEqualTo("The seafood wall");
    assertThat(screen.select(".tile__shelf").text()).isEqualTo("Shelf B");
    assertThat(screen.select(".pager")).isEmpty();
  }

  @Test
  void neverFailsForAPageOrShelfThatIsNotThere() {
    assertThat(kiosk.openScreen("/haikou/products?shelf=Z&page=x", Language.ZH).select(".tile"))
        .hasSize(6);
    assertThat(kiosk.openScreen("/haikou/products?page=-3", Language.ZH).select(".tile"))
        .hasSize(6);
  }

  @Test
  void saysThatTheShelvesAreEmpty() {
    put();
    assertThat(kiosk.openScreen("/haikou/products", Language.ZH).select("main").text())
        .contains("货架正在整理");
    assertThat(kiosk.openScreen("/haikou/products", Language.EN).select("h2")).isEmpty();
  }
}
