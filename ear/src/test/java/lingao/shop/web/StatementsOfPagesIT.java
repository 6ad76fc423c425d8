package lingao.shop.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import lingao.launcher.RunningShop;
import lingao.shop.ShopUnderTest;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A page that is not kept yet costs at most six statements. */
@ExtendWith(ShopUnderTest.class)
@Isolated
class StatementsOfPagesIT {

  private static final int MOST = 6;
  private static final AtomicInteger UNKEPT = new AtomicInteger();

  private final RunningShop shop;
  private final Http http;

  StatementsOfPagesIT(RunningShop shop) {
    this.shop = shop;
    this.http = new Http(shop);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/brands",
        "/brands/heshe-honey",
        "/products",
        "/products?category=pure-honey",
        "/products/lychee-honey",
        "/trace",
        "/trace/story",
        "/halls",
        "/halls/lingao",
        "/kiosk/lingao",
        "/kiosk/lingao/brands",
        "/kiosk/lingao/brands/heshe-honey",
        "/kiosk/lingao/products",
        "/kiosk/lingao/products/lychee-honey"
      })
  void a_page_costs_few_statements(String path) throws Exception {
    String address = path.equals("/trace/story") ? story() : path;
    assertThat(http.get(unkept(address)).statusCode()).isEqualTo(200);
    try (StatementLog log = new StatementLog(shop)) {
      await().until(() -> !log.during(() -> http.get(unkept("/brands"))).isEmpty());
      List<String> statements = log.during(() -> http.get(unkept(address)));
      assertThat(statements).as(address).hasSizeLessThanOrEqualTo(MOST);
      assertThat(log.during(() -> http.get(address))).hasSizeLessThanOrEqualTo(MOST);
      assertThat(log.during(() -> http.get(address))).as("kept: " + address).isEmpty();
    }
  }

  /** An address that no one has asked for yet, so that the page is made anew. */
  private static String unkept(String address) {
    return address + (address.contains("?") ? "&" : "?") + "unkept=" + UNKEPT.incrementAndGet();
  }

  private String story() {
    String product = http.get("/products/lychee-honey").body();
    return product.replaceAll("(?s).*?(/trace/LG\\d{10}).*", "$1");
  }
}
