package lingao.kiosk.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.Optional;
import lingao.catalog.dispatch.PickupService;
import lingao.catalog.ordering.OrderService;
import lingao.catalog.ordering.OrderStatus;
import lingao.catalog.payment.NextStep;
import lingao.catalog.payment.PaymentMethod;
import lingao.catalog.payment.PaymentService;
import lingao.catalog.payment.PaymentStatus;
import lingao.catalog.payment.PaymentUnavailable;
import lingao.catalog.shared.Money;
import lingao.kiosk.KioskTester;
import lingao.kiosk.Orders;
import lingao.kiosk.visit.Visit;
import lingao.kiosk.visit.VisitOrders;
import lingao.kiosk.visit.Visits;
import lingao.storefront.web.Language;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OrderPageTest {

  private static final String ADDRESS = "/haikou/order";
  private static final String NUMBER = Orders.NUMBER.value();
  private static final String RETURN =
      "https://shop.test/payments/return?order=" + NUMBER + "&token=secret-token";

  private final KioskTester kiosk = new KioskTester();
  private final OrderService orders = kiosk.part(OrderService.class);
  private final PaymentService payments = kiosk.part(PaymentService.class);

  @BeforeEach
  void visitor() {
    kiosk.use(Till.class, new Till());
    when(kiosk.part(Visits.class).of(any())).thenReturn(Visit.NEW.withOrder(NUMBER));
    when(orders.token(Orders.NUMBER)).thenReturn("secret-token");
    when(kiosk.part(PickupService.class).pickup(Orders.NUMBER)).thenReturn(Optional.empty());
    stands(OrderStatus.TO_PAY, false);
    opened(PaymentMethod.WECHAT_PAY);
    when(payments.start(eq(NUMBER), any(), eq(RETURN)))
        .thenReturn(new NextStep.QrCode("weixin://pay/1", "", ""));
  }

  @Test
  void showsACodeToPayACountdownAndAnotherWay() {
    Document zh = kiosk.openScreen(ADDRESS, Language.ZH);
    assertThat(zh.select("h1").text()).isEqualTo("请付款 ¥19.60");
    assertThat(zh.select(".pay__how").text()).contains("微信");
    assertThat(zh.select(".pay__code--wechat_pay svg.qr")).hasSize(1);
    assertThat(zh.select("[data-seconds]").attr("data-seconds")).isEqualTo("300");
    assertThat(zh.select("[data-most]").attr("data-most")).isEqualTo("1790");
    assertThat(zh.select("button[name=do]").text()).isEqualTo("改用支付宝");
    assertThat(zh.select("[data-watch=order]").attr("data-state")).isEqualTo("to_pay");
    assertThat(zh.select(".bar")).as("nothing else to touch").isEmpty();
    assertThat(zh.select("body").hasAttr("data-scan")).isFalse();
    assertThat(zh.text()).doesNotContain("8000", "secret-token");
    assertThat(kiosk.cacheControl()).isEqualTo("no-store");
    verify(payments, never()).open(anyString(), any(), any());
  }

  @Test
  void opensThePaymentThatCouldNotBeOpenedBefore() {
    when(payments.latest(NUMBER)).thenReturn(Optional.empty());
    kiosk.openScreen(ADDRESS, Language.EN);
    verify(payments).open(NUMBER, new Money(1960), PaymentMethod.WECHAT_PAY);
  }

  @Test
  void changesTheWayToPay() {
    kiosk.send(ADDRESS, Language.ZH, "do", "alipay");
    assertThat(kiosk.redirectFrom(ADDRESS)).isEqualTo("/kiosk/haikou/order");
    verify(payments).open(NUMBER, new Money(1960), PaymentMethod.ALIPAY);
    opened(PaymentMethod.ALIPAY);
    when(payments.start(NUMBER, PaymentMethod.ALIPAY, RETURN))
        .thenReturn(new NextStep.Redirect("https://alipay.test/1"));
    Document screen = kiosk.openScreen(ADDRESS, Language.EN);
    assertThat(screen.select(".pay__code--alipay svg.qr")).hasSize(1);
    assertThat(screen.select("button[name=do]").attr("value")).isEqualTo("wechat_pay");
  }

  @Test
  void saysWhenThePaymentServiceIsAway() {
    when(payments.start(eq(NUMBER), any(), anyString())).thenThrow(mock(PaymentUnavailable.class));
    Document screen = kiosk.openScreen(ADDRESS, Language.ZH);
    assertThat(screen.select("[role=alert]").text()).startsWith("支付服务暂时没有回应");
    assertThat(screen.select("svg.qr")).isEmpty();
    assertThat(screen.select("#cancel")).hasSize(1);
  }

  @Test
  void saysThatItIsPaidAndWhatToTakeAlong() {
    stands(OrderStatus.PAID, false);
    Document zh = kiosk.openScreen(ADDRESS, Language.ZH);
    assertThat(zh.select("h1").text()).contains("已支付");
    assertThat(zh.select(".summary-facts dd").eachText())
        .containsExactly("海口体验馆", "今天 15:30", "备好货后见订单页", NUMBER, "138****8000");
    assertThat(zh.text()).doesNotContain("13800138000");
    assertThat(zh.select("svg.qr")).hasSize(1);
    assertThat(zh.select(".paid a").attr("href")).isEqualTo("/kiosk/haikou?lang=zh");
    assertThat(zh.select("body").attr("data-quiet")).isEqualTo("90");
    assertThat(kiosk.openScreen(ADDRESS, Language.EN).select("h1").text()).startsWith("Paid.");
  }

  @Test
  void saysThatItWasCalledOffOrHasToBeLookedAt() {
    stands(OrderStatus.CANCELLED, false);
    assertThat(kiosk.openScreen(ADDRESS, Language.ZH).select("h1").text()).isEqualTo("订单已取消");
    stands(OrderStatus.TO_PAY, true);
    Document held = kiosk.openScreen(ADDRESS, Language.ZH);
    assertThat(held.select("h1").text()).isEqualTo("请找馆员帮忙");
    assertThat(held.select("svg.qr")).isEmpty();
  }

  @Test
  void callsOffWhatIsNotPaidAndNothingElse() {
    kiosk.send(ADDRESS, Language.ZH, "do", "cancel");
    assertThat(kiosk.status()).isEqualTo(303);
    verify(kiosk.part(VisitOrders.class)).ask(NUMBER);
    verify(orders).cancel(Orders.NUMBER, "customer", "customer");
  }

  @Test
  void keepsAnOrderWhoseMoneyCameAtTheLastMoment() {
    when(orders.find(Orders.NUMBER))
        .thenReturn(Optional.of(Orders.order(OrderStatus.TO_PAY, false)))
        .thenReturn(Optional.of(Orders.order(OrderStatus.PAID, false)));
    kiosk.send(ADDRESS, Language.ZH, "do", "cancel");
    verify(orders, never()).cancel(any(), anyString(), anyString());
  }

  @Test
  void isNotThereForWhoHasNotOrdered() {
    when(kiosk.part(Visits.class).of(any())).thenReturn(Visit.NEW);
    kiosk.open(ADDRESS, Language.ZH);
    assertThat(kiosk.redirectFrom(ADDRESS)).isEqualTo("/kiosk/haikou/basket");
  }

  private void stands(OrderStatus status, boolean held) {
    when(orders.find(Orders.NUMBER)).thenReturn(Optional.of(Orders.order(status, held)));
  }

  private void opened(PaymentMethod method) {
    when(payments.latest(NUMBER))
        .thenReturn(Optional.of(Orders.payment(method, PaymentStatus.OPEN)));
  }
}
