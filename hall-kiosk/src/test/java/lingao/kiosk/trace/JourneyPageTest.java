package lingao.kiosk.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Optional;
import lingao.catalog.certification.Certificate;
import lingao.catalog.certification.CertificateStatus;
import lingao.catalog.certification.Mark;
import lingao.catalog.gs1.Serial;
import lingao.catalog.serial.ScanWay;
import lingao.catalog.serial.SerialHistory;
import lingao.catalog.serial.SerialScan;
import lingao.catalog.serial.SerialService;
import lingao.catalog.trace.TraceService;
import lingao.kiosk.KioskTester;
import lingao.kiosk.Samples;
import lingao.storefront.web.Language;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class JourneyPageTest {

  private static final String ADDRESS = "/haikou/trace/LG0000200016";

  private final KioskTester kiosk = new KioskTester();

  private void journey(boolean expired, Optional<Certificate> certificate) {
    when(kiosk.part(TraceService.class).story(Samples.CODE))
        .thenReturn(
            Optional.of(Samples.story(expired, Samples.harvest(certificate), Samples.transport())));
  }

  @Test
  void tellsTheWholeInShort() {
    journey(false, Optional.empty());
    Document zh = kiosk.openScreen(ADDRESS, Language.ZH);
    assertThat(zh.select("h1").text()).isEqualTo("泉水空心菜 示例");
    assertThat(zh.text()).contains("LG 00002 00016", "DW2611A", "2026年11月20日", "2026年11月25日");
    assertThat(zh.text()).doesNotContain("已过期");
    assertThat(zh.select(".verdict__check").eachText())
        .contains("没有召回", "记录还不齐 还缺：种植包装", "没有检验结果的记录");
    assertThat(zh.select(".screens a").eachAttr("href"))
        .containsExactly(
            "/kiosk" + ADDRESS,
            "/kiosk" + ADDRESS + "?show=map",
            "/kiosk" + ADDRESS + "?show=steps");
    assertThat(zh.select(".pager")).as("pager of the steps").isEmpty();
    assertThat(zh.select("svg.qr")).hasSize(1);
  }

  @Test
  void showsAllStepsInShort() {
    journey(false, Optional.empty());
    Document zh = kiosk.openScreen(ADDRESS + "?show=steps", Language.ZH);
    assertThat(zh.select(".steps li").eachText()).containsExactly("1 采收 多文镇三号田", "2 运输 临高至海口");
    assertThat(zh.select(".steps a").eachAttr("href"))
        .containsExactly("/kiosk" + ADDRESS + "?step=1", "/kiosk" + ADDRESS + "?step=2");
    assertThat(
            kiosk
                .openScreen(ADDRESS + "?show=steps", Language.EN)
                .select(".steps li")
                .first()
                .text())
        .isEqualTo("1 Harvest Duowen, field 3");
  }

  @Test
  void saysThatABatchHasExpired() {
    journey(true, Optional.empty());
    assertThat(kiosk.openScreen(ADDRESS, Language.ZH).text()).contains("已过期");
    assertThat(kiosk.openScreen(ADDRESS, Language.EN).text()).contains("Expired");
  }

  @Test
  void tellsAStepInTheCountysTime() {
    journey(false, Optional.empty());
    Document zh = kiosk.openScreen(ADDRESS + "?step=1", Language.ZH);
    assertThat(zh.select("h1").text()).isEqualTo("采收");
    assertThat(zh.text()).contains("2026年11月20日 00:05", "多文泉蔬专业合作社", "水温 23.50 °C");
    Document en = kiosk.openScreen(ADDRESS + "?step=1", Language.EN);
    assertThat(en.text()).contains("20 November 2026, 00:05", "Cut before light.");
  }

  @Test
  void showsFilmAndPhotographsAndNamesDocuments() {
    when(kiosk.part(TraceService.class).story(Samples.CODE))
        .thenReturn(Optional.of(Samples.story(false, Samples.inspection())));
    Document page = kiosk.openScreen(ADDRESS + "?step=1", Language.ZH);
    assertThat(page.select(".film source").attr("src"))
        .isEqualTo("/media/files/" + "cd".repeat(32) + ".mp4");
    assertThat(page.select(".film").text()).isEqualTo("取样");
    assertThat(page.select(".photos img").attr("alt")).isEqualTo("仪器");
    assertThat(page.select(".papers").text()).contains("检验报告", "扫二维码");
    assertThat(page.select(".papers a")).isEmpty();
    journey(false, Optional.empty());
    assertThat(kiosk.openScreen(ADDRESS + "?step=1", Language.ZH).select(".film, .photos, .papers"))
        .isEmpty();
  }

  @Test
  void leadsFromStepToStepAndBackToTheWhole() {
    journey(false, Optional.empty());
    assertThat(kiosk.openScreen(ADDRESS + "?step=1", Language.ZH).select(".pager a"))
        .extracting(link -> link.attr("href"))
        .containsExactly("/kiosk" + ADDRESS, "/kiosk" + ADDRESS + "?step=2");
    assertThat(kiosk.openScreen(ADDRESS + "?step=99", Language.ZH).select(".pager a"))
        .extracting(link -> link.attr("href"))
        .containsExactly("/kiosk" + ADDRESS + "?step=1");
  }

  @Test
  void showsACertificateOnlyWhileItIsValid() {
    journey(false, certificate(CertificateStatus.VALID));
    assertThat(kiosk.openScreen(ADDRESS + "?step=1", Language.EN).text())
        .contains("Certificate (valid today) Green food DEMO-1");
    journey(false, certificate(CertificateStatus.EXPIRED));
    assertThat(kiosk.openScreen(ADDRESS + "?step=1", Language.EN).text())
        .doesNotContain("Certificate", "DEMO-1");
  }

  private static Optional<Certificate> certificate(CertificateStatus status) {
    return Optional.of(Samples.certificate("DEMO-1", Mark.GREEN, status));
  }

  @Test
  void tellsHowOftenOneItemWasAskedForAndCountsTheLook() {
    journey(false, Optional.empty());
    when(kiosk.part(SerialService.class).scan(any()))
        .thenReturn(new SerialHistory(true, 41, 9, 4, Optional.empty(), List.of()));

    Document zh = kiosk.openScreen(ADDRESS + "?serial=7K3M", Language.ZH);

    assertThat(zh.select(".piece--often").text()).contains("7K3M", "41 次", "9 天");
    verify(kiosk.part(SerialService.class))
        .scan(
            new SerialScan(
                Samples.GTIN,
                new Serial("7K3M"),
                ScanWay.KIOSK,
                Optional.of("haikou"),
                "kiosk haikou"));
    assertThat(kiosk.openScreen(ADDRESS + "?serial=%C3%A9", Language.ZH).select(".piece"))
        .isEmpty();
  }

  @Test
  void knowsNoOtherCode() {
    kiosk.open("/haikou/trace/LG0000200016", Language.ZH);
    assertThat(kiosk.status()).isEqualTo(404);
    kiosk.open("/haikou/trace/LG0000200015", Language.ZH);
    assertThat(kiosk.status()).isEqualTo(404);
  }
}
