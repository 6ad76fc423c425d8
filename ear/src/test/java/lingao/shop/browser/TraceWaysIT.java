package lingao.shop.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import lingao.launcher.RunningShop;
import lingao.shop.ShopUnderTest;
import lingao.shop.browser.Visitor.Screen;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** One box, scanned with a phone, held under a kiosk's scanner and asked for by SMS. */
@ExtendWith({ShopUnderTest.class, Browsers.class})
class TraceWaysIT {

  private static final String SMS_SECRET = "demo-sms-2026";

  /** Of the labels that printers in the county have. */
  private static final int PRINTER_DPI = 203;

  @Test
  void a_printed_label_leads_phone_kiosk_and_sms_to_the_same_answer(
      RunningShop shop, Browser browser) throws Exception {
    String scanned = QrReader.read(label(shop, browser));
    assertThat(scanned).startsWith(shop.address() + "01/").contains("/10/");

    String line;
    String code;
    try (Visitor phone = new Visitor(browser, shop.address(), Screen.PHONE, "zh")) {
      assertThat(phone.open(URI.create(scanned).getPath())).isEqualTo(200);
      code = phone.page().url().replaceFirst(".*/trace/(LG\\d{10}).*", "$1");
      line = phone.page().locator(".story__line").first().innerText().strip();
      phone.expectAccessible();
      phone.expectNoSidewaysScrolling();
      phone.expectQuietConsole();
      phone.expectNoSession();
    }
    assertThat(code).matches("LG\\d{10}");
    assertThat(line).endsWith("。");

    try (Visitor visitor = new Visitor(browser, shop.address(), Screen.KIOSK, "zh")) {
      visitor.open("/kiosk/haikou/brands");
      visitor.page().keyboard().type(scanned);
      visitor.page().keyboard().press("Enter");
      visitor.page().waitForURL("**/kiosk/haikou/trace/" + code);
      assertThat(visitor.page().locator(".story__line").first().innerText().strip())
          .isEqualTo(line);
      visitor.expectAccessible();
      KioskPagesIT.expectLargeTargets(visitor);
      visitor.expectQuietConsole();
    }

    assertThat(smsReply(shop, browser, "奶奶问：" + code.replaceFirst("LG", "ｌｇ ") + " 好不好"))
        .contains(line, "/trace/" + code)
        .hasSizeLessThanOrEqualTo(140);
  }

  /** The first label of the first batch that the demo's brand owner may print. */
  private static BufferedImage label(RunningShop shop, Browser browser) throws IOException {
    try (Visitor owner = new Visitor(browser, shop.address(), Screen.DESKTOP, "zh")) {
      Page page = owner.page();
      owner.open("/console/labels");
      page.fill("#sign-in-name", "owner");
      page.fill("#password", "demo-owner-2026");
      page.locator("#password").press("Enter");
      page.waitForURL("**/console/labels");
      page.locator("main a[href*='LG']").first().click();
      page.waitForURL("**/console/labels/LG*");
      page.locator("main form").first().locator("select").first().selectOption("roll-60x40");
      page.locator("main form").first().locator("button[type=submit]").click();
      String file = page.locator("main a[href*='labels.pdf']").getAttribute("href");
      APIResponse pdf = page.request().get(URI.create(page.url()).resolve(file).toString());
      assertThat(pdf.headers()).containsEntry("content-type", "application/pdf");
      try (PDDocument document = Loader.loadPDF(pdf.body())) {
        return new PDFRenderer(document).renderImageWithDPI(0, PRINTER_DPI);
      }
    }
  }

  private static String smsReply(RunningShop shop, Browser browser, String text)
      throws GeneralSecurityException {
    String from = "138" + ThreadLocalRandom.current().nextLong(10_000_000, 99_999_999);
    Mac mac = Mac.getInstance("HmacSHA256");
    mac.init(new SecretKeySpec(SMS_SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
    byte[] signature = mac.doFinal((from + "\n" + text).getBytes(StandardCharsets.UTF_8));
    try (Visitor provider = new Visitor(browser, shop.address(), Screen.DESKTOP, "zh")) {
      return provider
          .page()
          .request()
          .post(
              shop.address().resolve("/sms/inbound").toString(),
              RequestOptions.create()
                  .setForm(
                      FormData.create()
                          .set("from", from)
                          .set("text", text)
                          .set("signature", HexFormat.of().formatHex(signature))))
          .text();
    }
  }
}
