package lingao.kiosk.layout;

import static org.assertj.core.api.Assertions.assertThat;

import lingao.kiosk.KioskTester;
import lingao.storefront.web.Language;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HallPageTest {

  private final KioskTester kiosk = new KioskTester();

  @ParameterizedTest
  @ValueSource(strings = {"", "/brands", "/products", "/search", "/trace", "/brands/any-brand"})
  void knowsNoOtherHall(String screen) {
    kiosk.open("/sanya" + screen, Language.ZH);
    assertThat(kiosk.status()).isEqualTo(404);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/haikou/nothing", "/haikou/brands/a/b", "/haikou/trace/LG0000200016/x"})
  void answersForNoLongerAddress(String address) {
    assertThat(kiosk.open(address, Language.ZH).select("main")).isEmpty();
  }

  @Test
  void leavesItsStyleSheetToItself() {
    String styles =
        kiosk.openScreen("/haikou/trace", Language.ZH).select("link[href*=kiosk-ver]").attr("href");
    kiosk.open("/" + styles.replace("../", ""), Language.ZH);
    assertThat(kiosk.status()).isEqualTo(200);
    assertThat(kiosk.contentType()).startsWith("text/css");
  }

  @Test
  void bringsTheVisitorToEachSectionAndToTheOtherLanguage() {
    Document screen = kiosk.openScreen("/haikou/trace", Language.ZH);
    assertThat(screen.select(".bar a").eachAttr("href"))
        .containsExactly(
            "/kiosk/haikou",
            "/kiosk/haikou/brands",
            "/kiosk/haikou/products",
            "/kiosk/haikou/search",
            "/kiosk/haikou/trace",
            "/kiosk/haikou/basket",
            "?lang=en");
    assertThat(screen.select(".bar a[lang=en]").text()).isEqualTo("English");
  }

  @Test
  void restsInChineseWhoeverWasHere() {
    Document screen = kiosk.openScreen("/haikou/trace", Language.EN);
    assertThat(screen.body().attr("data-rest")).isEqualTo("/kiosk/haikou?lang=zh");
  }

  @Test
  void hearsAScannerOnEachScreen() {
    Document screen = kiosk.openScreen("/haikou/products", Language.ZH);
    assertThat(screen.body().attr("data-scan")).isEqualTo("/kiosk/haikou/trace");
  }
}
