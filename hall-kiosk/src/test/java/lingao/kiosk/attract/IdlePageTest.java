package lingao.kiosk.attract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.when;

import java.util.Map;
import lingao.catalog.media.Picture;
import lingao.catalog.media.SitePictureService;
import lingao.kiosk.KioskTester;
import lingao.kiosk.Samples;
import lingao.storefront.web.Language;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class IdlePageTest {

  private final KioskTester kiosk = new KioskTester();

  @Test
  void greetsInBothLanguagesWhicheverTheVisitorReads() {
    for (Language language : Language.values()) {
      Document screen = kiosk.openScreen("/haikou", language);
      assertThat(screen.select("h1[lang=zh-Hans]").text()).isEqualTo("来看看临高的海与火山");
      assertThat(screen.select("[lang=en]").text())
          .contains("Welcome to the sea and the volcanoes of Lingao")
          .contains("Haikou Hall 10:00–22:00, closed on Monday");
      assertThat(screen.text()).contains("海口体验馆 10:00–22:00，星期一闭馆");
    }
  }

  @Test
  void beginsInTheLanguageThatIsTouched() {
    Document screen = kiosk.openScreen("/haikou", Language.EN);
    assertThat(screen.select(".attract__button").eachAttr("href"))
        .containsExactly("/kiosk/haikou/brands?lang=zh", "/kiosk/haikou/brands?lang=en");
    assertThat(screen.select(".attract__button").eachText())
        .containsExactly("触摸开始", "Touch to begin");
  }

  @Test
  void staysWhereItIs() {
    Document screen = kiosk.openScreen("/haikou", Language.ZH);
    assertThat(screen.body().hasAttr("data-rest")).isFalse();
    assertThat(screen.select(".bar")).isEmpty();
  }

  @Test
  void showsThePictureOfTheHallUntilOneHangsHere() {
    String hall = Samples.hall().picture().key();
    assertThat(kiosk.openScreen("/haikou", Language.ZH).select("img").attr("src")).contains(hall);
    Picture hung = new Picture("cd".repeat(32), 1600, 1000, Samples.text("黄昏", "Dusk"));
    when(kiosk.part(SitePictureService.class).pictures())
        .thenReturn(
            Map.of("kiosk-idle-haikou", hung, "kiosk-idle-lingao", Samples.hall().picture()));
    assertThat(kiosk.openScreen("/haikou", Language.ZH).select("img").attr("src"))
        .contains(hung.key());
  }

  @Test
  void marksDemoData() {
    assertThat(kiosk.openScreen("/haikou", Language.ZH).select(".demo").text()).isEqualTo("示例");
    assertThat(kiosk.openScreen("/haikou", Language.EN).select(".demo").text()).isEqualTo("Demo");
  }

  @Test
  void asksForTheHallWhereTheAddressNamesNone() {
    for (Language language : Language.values()) {
      Document screen = kiosk.openScreen("/", language);
      assertThat(screen.select("main a").attr("href")).isEqualTo("/kiosk/haikou");
    }
  }
}
