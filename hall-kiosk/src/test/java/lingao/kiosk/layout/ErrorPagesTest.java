package lingao.kiosk.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.when;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import lingao.catalog.hall.HallService;
import lingao.kiosk.KioskTester;
import lingao.storefront.web.Language;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;

class ErrorPagesTest {

  private final KioskTester kiosk = new KioskTester();

  @Test
  void saysThatNothingIsThereAndShowsTheWayBack() {
    var screen = kiosk.open("/error/404", Language.ZH);
    assertThat(kiosk.status()).isEqualTo(404);
    assertThat(kiosk.hasSession()).isFalse();
    assertThat(screen.select("h1").text()).isEqualTo("这里什么也没有");
    assertThat(screen.select(".notice a").eachAttr("href")).contains("/kiosk/haikou", "?lang=en");
  }

  @Test
  void saysSoInEnglish() {
    var screen = kiosk.open("/error/404", Language.EN);
    assertThat(screen.select("html").attr("lang")).isEqualTo("en");
    assertThat(screen.select("h1").text()).isEqualTo("Nothing here");
    assertThat(screen.select(".notice a").text()).contains("Back to Haikou Hall");
  }

  @Test
  void apologisesWithoutAskingTheCatalog() {
    when(kiosk.part(HallService.class).halls()).thenThrow(new IllegalStateException("away"));
    var screen = kiosk.open("/error/500", Language.EN);
    assertThat(kiosk.status()).isEqualTo(500);
    assertThat(kiosk.hasSession()).isFalse();
    assertThat(screen.select("h1").text()).isEqualTo("Something went wrong");
    assertThat(screen.select(".notice a").first().attr("href")).isEqualTo("/kiosk/");
  }

  @Test
  void apologisesForAScreenThatFails() {
    when(kiosk.part(HallService.class).halls()).thenReturn(null);
    kiosk.answerFailures();
    kiosk.open("/haikou/trace", Language.ZH);
    assertThat(kiosk.status()).isEqualTo(500);
  }

  @Test
  void knowsTheHallOfTheAddressThatFailed() {
    assertThat(FailedAddress.hall(failed("/kiosk/haikou/brands/nothing"))).contains("haikou");
    assertThat(FailedAddress.hall(failed("/kiosk/haikou"))).contains("haikou");
    assertThat(FailedAddress.hall(failed("/kiosk/<script>"))).isEmpty();
    assertThat(FailedAddress.hall(failed("/kiosk/"))).isEmpty();
    assertThat(FailedAddress.hall(failed("/kiosk/error/404"))).isEmpty();
  }

  private static HttpServletRequest failed(String path) {
    HttpServletRequest request = Mockito.mock(HttpServletRequest.class);
    when(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI)).thenReturn(path);
    return request;
  }
}
