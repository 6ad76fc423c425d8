package lingao.storefront.trace.suspicion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import lingao.catalog.credential.TooManyAttempts;
import lingao.catalog.media.UnreadablePicture;
import lingao.catalog.suspicion.NewSuspicion;
import lingao.catalog.suspicion.SuspicionService;
import lingao.storefront.ShopTester;
import lingao.storefront.web.Language;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;

class ReportPackagePageTest {

  private final ShopTester shop = new ShopTester();
  private final SuspicionService suspicions = shop.part(SuspicionService.class);

  @Test
  void the_code_of_the_page_before_is_filled_in() {
    Document page = shop.open("/suspicion?code=LG0000200016%22%3E", Language.ZH);
    assertThat(shop.status()).isEqualTo(200);
    assertThat(page.select("#code").val()).isEqualTo("LG0000200016\">");
    assertThat(page.select("form[enctype=multipart/form-data]")).hasSize(1);
    assertThat(shop.hasSession()).isFalse();
  }

  @Test
  void anybody_reports() {
    shop.post(
        "/suspicion", Language.EN, "code", " LG0000200016 ", "words", "broken seal", "contact", "");
    ArgumentCaptor<NewSuspicion> sent = ArgumentCaptor.forClass(NewSuspicion.class);
    verify(suspicions).report(sent.capture(), any());
    assertThat(sent.getValue().code()).isEqualTo("LG0000200016");
    assertThat(sent.getValue().words()).isEqualTo("broken seal");
    assertThat(sent.getValue().picture()).isEmpty();
    assertThat(sent.getValue().language().getLanguage()).isEqualTo("en");
    assertThat(shop.location()).endsWith("suspicion?done=1");
    assertThat(shop.open("/suspicion?done=1", Language.EN).select("[role=status]").text())
        .contains("Thank you");
  }

  @Test
  void what_is_missing_is_told_and_the_rest_stays() {
    Document page =
        shop.post("/suspicion", Language.ZH, "code", "X<1>", "words", "", "contact", "me");
    assertThat(shop.status()).isEqualTo(422);
    assertThat(page.select("#words").attr("aria-invalid")).isEqualTo("true");
    assertThat(page.select("#code").val()).isEqualTo("X<1>");
    assertThat(page.select("#contact").val()).isEqualTo("me");
    verify(suspicions, never()).report(any(), any());
  }

  @Test
  void what_a_program_fills_in_is_thanked_for_and_forgotten() {
    shop.post("/suspicion", Language.ZH, "words", "buy now", "homepage", "http://spam.example");
    assertThat(shop.location()).endsWith("suspicion?done=1");
    verify(suspicions, never()).report(any(), any());
  }

  @Test
  void too_many_and_broken_pictures_are_told_apart() {
    doThrow(mock(TooManyAttempts.class)).when(suspicions).report(any(), any());
    assertThat(shop.post("/suspicion", Language.ZH, "words", "封口破损").text()).contains("过一会儿");
    assertThat(shop.status()).isEqualTo(429);
    doThrow(mock(UnreadablePicture.class)).when(suspicions).report(any(), any());
    Document page = shop.post("/suspicion", Language.ZH, "words", "封口破损");
    assertThat(page.select("#picture-mistake").text()).contains("照片打不开");
    assertThat(page.select("#picture").attr("aria-describedby")).startsWith("picture-mistake");
    assertThat(shop.status()).isEqualTo(422);
  }
}
