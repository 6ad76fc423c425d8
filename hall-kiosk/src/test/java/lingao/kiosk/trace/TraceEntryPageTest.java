package lingao.kiosk.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.when;

import java.util.Optional;
import lingao.catalog.trace.TraceService;
import lingao.kiosk.KioskTester;
import lingao.kiosk.Samples;
import lingao.storefront.web.Language;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class TraceEntryPageTest {

  private final KioskTester kiosk = new KioskTester();

  @Test
  void hasANumberPadAndAFieldForTheScanner() {
    for (Language language : Language.values()) {
      Document screen = kiosk.openScreen("/haikou/trace", language);
      assertThat(screen.select("[data-digit]").eachAttr("data-digit"))
          .containsExactly("1", "2", "3", "4", "5", "6", "7", "8", "9", "0");
      assertThat(screen.select("form").attr("action")).isEqualTo("/kiosk/haikou/trace");
      assertThat(screen.select("input[name=code][inputmode=none]")).hasSize(1);
      assertThat(screen.select("[role=alert]")).isEmpty();
    }
  }

  @Test
  void saysThatADigitIsWrongAndKeepsWhatWasTyped() {
    Document zh = kiosk.openScreen("/haikou/trace?code=0000200015", Language.ZH);
    assertThat(zh.select("[role=alert]").text()).startsWith("校验位不对");
    assertThat(zh.select("input").attr("value")).isEqualTo("0000200015");
    Document en = kiosk.openScreen("/haikou/trace?code=0000200015", Language.EN);
    assertThat(en.select("[role=alert]").text()).startsWith("The check digit does not match");
  }

  @Test
  void keepsTheDigitsAloneBesideThePrintedLetters() {
    Document screen = kiosk.openScreen("/haikou/trace?code=lg+0000200015", Language.ZH);
    assertThat(screen.select(".entry__prefix").text()).isEqualTo("LG");
    assertThat(screen.select("input").attr("value")).isEqualTo("0000200015");
  }

  @Test
  void saysThatTheCodeIsNotKnownOrNoCode() {
    assertThat(problem("0000200016")).startsWith("We do not know this code");
    assertThat(problem("123")).startsWith("A trace code has ten digits");
  }

  @Test
  void neverShowsWhatWasTypedAsMarkup() {
    Document screen = kiosk.openScreen("/haikou/trace?code=%22%3E%3Cb%3Ex", Language.ZH);
    assertThat(screen.select("input").attr("value")).isEqualTo("\"><b>x");
  }

  private String problem(String code) {
    return kiosk
        .openScreen("/haikou/trace?code=" + code, Language.EN)
        .select("[role=alert]")
        .text();
  }

  @Test
  void leadsToTheJourney() {
    when(kiosk.part(TraceService.class).find(Samples.CODE))
        .thenReturn(Optional.of(Samples.batch()));
    kiosk.open("/haikou/trace?code=LG+00002+00016", Language.ZH);
    assertThat(kiosk.status()).isEqualTo(303);
    assertThat(kiosk.redirectFrom("/haikou/trace")).isEqualTo("/kiosk/haikou/trace/LG0000200016");
  }

  @Test
  void leadsToTheProductOfABarCode() {
    when(kiosk.part(TraceService.class).productOf(Samples.GTIN))
        .thenReturn(Optional.of("fresh-water-spinach"));
    kiosk.open("/haikou/trace?code=9520002000019", Language.ZH);
    assertThat(kiosk.redirectFrom("/haikou/trace"))
        .isEqualTo("/kiosk/haikou/products/fresh-water-spinach");
  }
}
