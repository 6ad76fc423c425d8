package lingao.storefront.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lingao.catalog.aftersale.ReturnOffer;
import lingao.catalog.aftersale.ReturnService;
import lingao.catalog.basket.BasketService;
import lingao.catalog.basket.UnknownSku;
import lingao.catalog.credential.TooManyAttempts;
import lingao.catalog.customer.CurrentCustomer;
import lingao.catalog.dispatch.PickupCode;
import lingao.catalog.dispatch.PickupService;
import lingao.catalog.dispatch.PickupState;
import lingao.catalog.dispatch.PickupView;
import lingao.catalog.fulfilment.DeliveryPlace;
import lingao.catalog.fulfilment.DeliveryService;
import lingao.catalog.fulfilment.HallPickup;
import lingao.catalog.fulfilment.StationPickup;
import lingao.catalog.ordering.IllegalMove;
import lingao.catalog.ordering.OrderNumber;
import lingao.catalog.ordering.OrderService;
import lingao.catalog.ordering.OrderStatus;
import lingao.catalog.ordering.OrderView;
import lingao.catalog.payment.Payment;
import lingao.catalog.payment.PaymentMethod;
import lingao.catalog.payment.PaymentService;
import lingao.catalog.payment.PaymentStatus;
import lingao.catalog.shared.Money;
import lingao.catalog.shared.ShopTime;
import lingao.storefront.Samples;
import lingao.storefront.ShopTester;
import lingao.storefront.basket.BasketCookie;
import lingao.storefront.web.Language;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OrderPageTest {

  private static final OrderNumber NUMBER = new OrderNumber(Orders.NUMBER);
  private static final String ADDRESS = "/orders/" + Orders.NUMBER + "?token=" + Orders.TOKEN;

  private final ShopTester shop = new ShopTester();
  private final OrderService orders = shop.part(OrderService.class);

  @BeforeEach
  void serve() {
    when(orders.order(any(OrderNumber.class), anyString())).thenReturn(Optional.empty());
    when(orders.token(NUMBER)).thenReturn(Orders.TOKEN);
    when(shop.part(CurrentCustomer.class).id()).thenReturn(Optional.empty());
    when(shop.part(DeliveryService.class).place(any()))
        .thenReturn(
            new DeliveryPlace(
                Samples.text("临高县", "Lingao"), Samples.text("海南省临高县文明路 1 号", "1 Wenming Road")));
    when(shop.part(ReturnService.class).offer(any()))
        .thenReturn(new ReturnOffer(NUMBER, false, List.of()));
    when(shop.part(PickupService.class).pickup(any())).thenReturn(Optional.empty());
    when(shop.part(PickupService.class).parcels(any())).thenReturn(List.of());
    when(shop.part(PaymentService.class).refunds(any())).thenReturn(List.of());
    when(shop.part(ReturnService.class).offer(any()))
        .thenReturn(new ReturnOffer(NUMBER, false, List.of()));
    give(Orders.order(OrderStatus.TO_PAY));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void an_order_to_be_paid_shows_until_when_and_how(Language language) {
    Document page = shop.openPublic(ADDRESS, language);
    assertThat(page.select(".due .price").text()).isEqualTo("¥31.60");
    assertThat(page.select("[data-until]").attr("datetime")).isEqualTo("2026-11-24T04:00:00Z");
    assertThat(page.select(".due__methods a").eachAttr("href"))
        .containsExactly(pay("alipay"), pay("wechat_pay"), pay("card"));
    assertThat(page.select("[data-order]").attr("data-state"))
        .isEqualTo("/api/v1/orders/" + Orders.NUMBER + "?token=" + Orders.TOKEN);
    assertThat(page.text()).doesNotContain("已支付").doesNotContain("Paid");
    assertThat(page.text()).contains("138****8000").doesNotContain("13800138000");
    assertThat(shop.wicket().getLastResponse().getHeader("Referrer-Policy"))
        .isEqualTo("no-referrer");
    assertThat(page.select("link[rel=canonical]").attr("href")).doesNotContain(Orders.TOKEN);
  }

  @Test
  void a_refused_try_to_pay_is_told_where_it_can_be_tried_again() {
    when(shop.part(PaymentService.class).latest(Orders.NUMBER))
        .thenReturn(
            Optional.of(
                new Payment(
                    Orders.NUMBER,
                    "pi_1",
                    "pi_1_secret_2",
                    PaymentMethod.CARD,
                    PaymentStatus.OPEN,
                    new Money(3160),
                    Instant.EPOCH,
                    Optional.of("payment_intent_authentication_failure"))));
    assertThat(shop.openPublic(ADDRESS, Language.ZH).select(".due .pay__error").text())
        .contains("没有通过银行的身份验证");
  }

  @Test
  void who_fetches_an_order_is_not_promised_that_it_arrives() {
    give(Orders.order(OrderStatus.READY_FOR_PICKUP, new HallPickup("lingao")));
    Document page = shop.openPublic(ADDRESS, Language.EN);
    assertThat(page.select(".stage").eachText())
        .containsExactly("To pay", "Paid", "Packing", "Pickup", "Collect", "Done");
    assertThat(page.select(".summary__promise")).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(OrderStatus.class)
  void each_status_has_its_name_and_place_in_the_line(OrderStatus status) {
    give(
        Orders.order(
            status,
            status == OrderStatus.READY_FOR_PICKUP
                ? new HallPickup("lingao")
                : new StationPickup("S01")));
    Document page = shop.openPublic(ADDRESS, Language.ZH);
    assertThat(page.select("h1").text()).isNotBlank();
    assertThat(page.select(".stage--now").text()).isEqualTo(page.select("h1").text());
    assertThat(page.select("[data-order]").attr("data-status")).isEqualTo(status.code());
    assertThat(page.select(".due")).hasSize(status == OrderStatus.TO_PAY ? 1 : 0);
    boolean early = status == OrderStatus.TO_PAY || status == OrderStatus.PAID;
    assertThat(page.select(".order__cancel")).hasSize(early ? 1 : 0);
    boolean received = status == OrderStatus.RECEIVED || status == OrderStatus.DONE;
    assertThat(page.select(".order__actions a").eachAttr("href"))
        .isEqualTo(
            received
                ? List.of("/orders/" + Orders.NUMBER + "/review?token=" + Orders.TOKEN)
                : List.of());
  }

  @Test
  void a_paid_order_says_so_in_both_languages() {
    give(Orders.order(OrderStatus.PAID));
    assertThat(shop.openPublic(ADDRESS, Language.ZH).select("h1").text()).isEqualTo("已支付");
    assertThat(shop.openPublic(ADDRESS, Language.EN).select("h1").text()).isEqualTo("Paid");
  }

  @Test
  void a_paid_order_tells_by_what_it_really_was_paid() {
    give(Orders.order(OrderStatus.PAID));
    when(shop.part(PaymentService.class).paid(Orders.NUMBER))
        .thenReturn(
            Optional.of(
                new Payment(
                    Orders.NUMBER,
                    "pi_1",
                    "",
                    PaymentMethod.CARD,
                    PaymentStatus.CAPTURED,
                    new Money(3160),
                    Instant.parse("2026-11-24T03:31:00Z"),
                    Optional.empty())));
    assertThat(shop.openPublic(ADDRESS, Language.ZH).select(".sum").text()).endsWith("付款方式 银行卡");
    assertThat(shop.openPublic(ADDRESS, Language.EN).select(".sum").text())
        .endsWith("Paid by bank card");
    give(Orders.order(OrderStatus.TO_PAY));
    assertThat(shop.openPublic(ADDRESS, Language.EN).select(".sum").text())
        .doesNotContain("Paid by");
  }

  @Test
  void what_waits_at_a_hall_shows_its_code() {
    give(Orders.order(OrderStatus.READY_FOR_PICKUP, new HallPickup("lingao")));
    when(shop.part(PickupService.class).pickup(NUMBER))
        .thenReturn(
            Optional.of(
                new PickupView(
                    NUMBER,
                    new PickupCode("12345678"),
                    new DeliveryPlace(
                        Samples.text("临高馆", "Lingao Hall"), Samples.text("文明路", "Road")),
                    PickupState.WAITING,
                    Instant.parse("2026-11-24T03:30:00Z"),
                    LocalDate.of(2026, 12, 1),
                    Optional.empty())));
    Document page = shop.openPublic(ADDRESS, Language.ZH);
    assertThat(page.select(".coming__code").text()).isEqualTo("1234 5678");
    assertThat(page.select(".coming__qr path").attr("d")).hasSizeGreaterThan(500);
    assertThat(page.select(".coming").text()).contains("临高馆", "保留到 12月1日 周二");
  }

  @Test
  void nobody_else_sees_it_but_its_customer() {
    shop.open("/orders/" + Orders.NUMBER + "?token=wrong", Language.ZH);
    assertThat(shop.status()).isEqualTo(404);
    shop.open("/orders/" + Orders.NUMBER, Language.ZH);
    assertThat(shop.status()).isEqualTo(404);
    shop.open("/orders/nonsense?token=" + Orders.TOKEN, Language.ZH);
    assertThat(shop.status()).isEqualTo(404);
    when(shop.part(CurrentCustomer.class).id()).thenReturn(Optional.of(7L));
    when(orders.order(NUMBER, 7L)).thenReturn(Optional.of(Orders.order(OrderStatus.PAID)));
    shop.open("/orders/" + Orders.NUMBER, Language.ZH);
    assertThat(shop.status()).isEqualTo(200);
  }

  @Test
  void its_buyer_calls_it_off_unless_it_is_too_late() {
    shop.post(ADDRESS, Language.ZH, "do", "cancel");
    verify(orders).cancel(NUMBER, "customer", "customer");
    assertThat(shop.status()).isEqualTo(303);
    IllegalMove late = mock();
    doThrow(late).when(orders).cancel(any(), any(), any());
    shop.post(ADDRESS, Language.ZH, "do", "cancel");
    assertThat(shop.location()).endsWith("&late=1");
  }

  @Test
  void its_buyer_says_that_the_courier_has_brought_it() {
    give(Orders.order(OrderStatus.SHIPPED));
    assertThat(shop.openPublic(ADDRESS, Language.ZH).select("button[value=received]").text())
        .isEqualTo("确认收货");
    shop.post(ADDRESS, Language.ZH, "do", "received");
    verify(orders).markReceived(NUMBER, "customer");
    assertThat(shop.status()).isEqualTo(303);
    doThrow(mock(IllegalMove.class)).when(orders).markReceived(any(), any());
    shop.post(ADDRESS, Language.ZH, "do", "received");
    assertThat(shop.status()).isEqualTo(303);
  }

  @Test
  void what_is_fetched_is_received_where_it_is_handed_out() {
    give(Orders.order(OrderStatus.SHIPPED, new StationPickup("S01")));
    assertThat(shop.openPublic(ADDRESS, Language.ZH).select("button[value=received]")).isEmpty();
    shop.post(ADDRESS, Language.ZH, "do", "received");
    verify(orders, never()).markReceived(any(), any());
  }

  @Test
  void what_it_held_goes_into_the_basket_again_as_far_as_it_is_sold() {
    BuyAgain again = new BuyAgain();
    again.baskets = shop.part(BasketService.class);
    again.cookie = shop.part(BasketCookie.class);
    shop.put(BuyAgain.class, again);
    when(again.cookie.of(any())).thenReturn(Optional.empty());
    when(again.baskets.put(eq(Optional.empty()), eq("DW-KXC-500"), eq(2), any()))
        .thenReturn("basket");
    shop.post(ADDRESS, Language.ZH, "do", "again");
    assertThat(shop.location()).endsWith("basket?added=1");
    verify(again.cookie).give(any(), eq("basket"));
    UnknownSku unknown = mock();
    doThrow(unknown).when(again.baskets).put(any(), any(), anyInt(), any());
    shop.post(ADDRESS, Language.ZH, "do", "again");
    assertThat(shop.location()).endsWith("basket?unknown=1");
    doThrow(new TooManyAttempts(Duration.ofMinutes(1)))
        .when(again.baskets)
        .put(any(), any(), anyInt(), any());
    shop.post(ADDRESS, Language.ZH, "do", "again");
    assertThat(shop.location()).endsWith("basket?busy=1");
  }

  @Test
  void is_found_by_number_and_mobile_and_guessing_is_slowed_down() {
    OrderFinder finder = new OrderFinder();
    finder.orders = orders;
    finder.time = shop.part(ShopTime.class);
    shop.put(OrderFinder.class, finder);
    when(orders.find(NUMBER)).thenReturn(Optional.of(Orders.order(OrderStatus.PAID)));
    shop.openPublic("/orders/find", Language.EN);
    find("l2611297kq3m8f ", "138 0013 8000");
    assertThat(shop.location()).endsWith("orders/" + Orders.NUMBER + "?token=" + Orders.TOKEN);
    for (int i = 0; i < 5; i++) {
      Document page = find(Orders.NUMBER, "1390013900" + i);
      assertThat(shop.status()).isEqualTo(422);
      assertThat(page.select("#order-number").val()).isEqualTo(Orders.NUMBER);
    }
    find(Orders.NUMBER, "13800138000");
    assertThat(shop.status()).isEqualTo(429);
    assertThat(shop.wicket().getLastResponse().getHeader("Retry-After")).isNotBlank();
  }

  private Document find(String number, String mobile) {
    return shop.post("/orders/find", Language.ZH, "order-number", number, "order-mobile", mobile);
  }

  private void give(OrderView order) {
    when(orders.order(NUMBER, Orders.TOKEN)).thenReturn(Optional.of(order));
  }

  private static String pay(String method) {
    return "/orders/" + Orders.NUMBER + "/pay?token=" + Orders.TOKEN + "&method=" + method;
  }
}
