package lingao.shop.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import lingao.launcher.RunningShop;
import lingao.shop.ShopUnderTest;
import lingao.shop.browser.Visitor.Screen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The owner of a brand records a batch on a phone, and buyers see it. */
@ExtendWith({ShopUnderTest.class, Browsers.class})
class RecordingIT {

  @Test
  void a_batch_is_recorded_in_the_field_and_its_story_is_told(RunningShop shop, Browser browser)
      throws IOException {
    try (Visitor owner = new Visitor(browser, shop.address(), Screen.PHONE, "zh")) {
      owner.open("/office/sign-in?to=%2Fconsole%2Fbatches");
      Page page = owner.page();
      page.fill("#sign-in-name", "owner");
      page.fill("#password", "demo-owner-2026");
      page.locator("#password").press("Enter");
      page.waitForURL("**/console/batches");
      check(owner);

      begin(page);
      check(owner);
      String code = page.url().replaceFirst(".*/(LG\\d{10})/.*", "$1");
      owner.expectQuietConsole();
      record(page, "王师傅 13876543210");
      assertThat(page.locator(".mistakes").innerText()).contains("手机号");
      assertThat(page.locator("#note").inputValue()).isEqualTo("水清，苗壮");
      check(owner);
      record(page, "多文泉蔬专业合作社");
      page.waitForURL("**?recorded=planting");
      assertThat(page.locator(".record").innerText()).contains("水清，苗壮");
      check(owner);

      owner.open("/trace/" + code);
      assertThat(page.locator("main").innerText()).contains("水清，苗壮", "3 号田");
      assertThat(page.locator("main").innerText()).doesNotContain("13876543210");
    }
  }

  private static void begin(Page page) {
    page.locator(".batches__acts .button").first().click();
    page.locator("#gtin").selectOption("9520002000019");
    page.locator(".entry__choose button").click();
    page.waitForURL("**/new?gtin=9520002000019");
    page.fill("#quantity", "400");
    page.locator(".entry__form button").click();
    page.waitForURL("**/console/batches/LG*");
    page.locator(".batch__next").click();
    page.waitForURL("**/record/planting");
  }

  private static void record(Page page, String actor) throws IOException {
    page.fill("#place-words", "3 号田");
    page.fill("#actor", actor);
    page.fill("#note", "水清，苗壮");
    page.setInputFiles("#photos", new FilePayload("田.jpg", "image/jpeg", photograph()));
    page.locator(".entry__save button").click();
    page.waitForLoadState();
  }

  private static byte[] photograph() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(64, 48, BufferedImage.TYPE_INT_RGB), "jpg", bytes);
    return bytes.toByteArray();
  }

  private static void check(Visitor visitor) {
    visitor.expectNoSidewaysScrolling();
    visitor.expectAccessible();
  }
}
