package lingao.storefront.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import lingao.catalog.gs1.Serial;
import lingao.catalog.serial.ScanWay;
import lingao.catalog.serial.SerialCode;
import lingao.catalog.serial.SerialHistory;
import lingao.catalog.serial.SerialScan;
import lingao.catalog.serial.SerialService;
import lingao.catalog.shared.Gtin;
import lingao.catalog.trace.TraceService;
import lingao.storefront.ShopTester;
import lingao.storefront.trace.resolver.Askers;
import lingao.storefront.web.Language;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PieceStoryPageTest {

  private static final Gtin GTIN = Gtin.parse("9520008000013");
  private static final Serial SERIAL = new Serial("7K3M/Q");
  private static final String ADDRESS = "/trace/09520008000013.7K3M%2FQ";
  private static final SerialScan SCAN =
      new SerialScan(GTIN, SERIAL, ScanWay.WEB, Optional.empty(), "192.0.2.1");

  private final ShopTester shop = new ShopTester();
  private final SerialService serials = shop.part(SerialService.class);

  @BeforeEach
  void one_item_is_known() {
    when(shop.part(TraceService.class).productOf(any())).thenReturn(Optional.empty());
    when(shop.part(TraceService.class).productOf(GTIN)).thenReturn(Optional.of("water-spinach"));
    when(shop.part(TraceService.class).story(Journeys.CODE))
        .thenReturn(Optional.of(Journeys.story(false)));
    when(shop.part(Askers.class).scan(any(), any(), any())).thenReturn(Optional.of(SCAN));
    when(serials.find(any(), any())).thenReturn(Optional.empty());
    when(serials.find(GTIN, SERIAL))
        .thenReturn(Optional.of(new SerialCode(GTIN, SERIAL, Journeys.CODE, 1)));
    askedFor(1, 1);
  }

  @Test
  void the_first_look_is_told_to_be_the_first_above_the_story_of_the_batch() {
    Document page = shop.open(ADDRESS, Language.ZH);
    assertThat(shop.status()).isEqualTo(200);
    assertThat(page.select(".serial--first").text()).contains("7K3M/Q", "第一次有人查询");
    assertThat(page.select(".step")).isNotEmpty();
    assertThat(page.select(".story__report a").attr("href"))
        .isEqualTo("/suspicion?code=09520008000013.7K3M%2FQ");
    assertThat(shop.wicket().getLastResponse().getHeader("Cache-Control")).contains("no-store");
    assertThat(page.select("meta[name=robots]").attr("content")).startsWith("noindex");
    verify(serials).scan(SCAN);
  }

  @Test
  void too_many_looks_are_a_warning_with_where_and_when() {
    askedFor(34, 12);
    Document page = shop.open(ADDRESS, Language.ZH);
    assertThat(page.select(".serial--often").text())
        .contains("34 次", "12 天", "海口体验馆", "海南", "20 次", "7 天");
    assertThat(page.select(".serial--often a.button").attr("href")).startsWith("/suspicion?code=");
    assertThat(shop.open(ADDRESS, Language.EN).select(".serial--often").text())
        .contains("Beware", "Hainan");
  }

  @Test
  void a_number_that_was_never_given_out_is_a_warning_and_counted() {
    Document page = shop.open("/trace/09520008000013.ZZZ", Language.ZH);
    assertThat(shop.status()).isEqualTo(404);
    assertThat(page.select("h1").text()).contains("没有发出过");
    assertThat(page.select(".serial a").eachAttr("href"))
        .contains("/suspicion?code=09520008000013.ZZZ", "/products/water-spinach");
    verify(serials).scan(any());
  }

  @Test
  void programs_are_not_counted() {
    when(shop.part(Askers.class).scan(any(), any(), any())).thenReturn(Optional.empty());
    shop.open(ADDRESS, Language.ZH);
    verify(serials, never()).scan(any());
  }

  @Test
  void goods_of_others_and_wrong_digits_are_not_here() {
    shop.open("/trace/09520123456788.ZZZ", Language.ZH);
    assertThat(shop.status()).isEqualTo(404);
    shop.open("/trace/09520008000014.ZZZ", Language.ZH);
    assertThat(shop.status()).isEqualTo(404);
    verify(serials, never()).scan(any());
  }

  private void askedFor(long times, int days) {
    Instant at = Instant.parse("2026-11-20T01:00:00Z");
    SerialHistory history =
        new SerialHistory(
            true,
            times,
            days,
            2,
            Optional.of(new SerialHistory.Moment(at, ScanWay.KIOSK, Optional.of("haikou"))),
            List.of(
                new SerialHistory.Moment(at.plusSeconds(60), ScanWay.WEB, Optional.of("CN-46"))));
    when(serials.scan(any())).thenReturn(history);
    when(serials.history(any(), any())).thenReturn(history);
  }
}
