package lingao.kiosk.checkout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lingao.catalog.basket.BasketService;
import lingao.catalog.basket.BasketView;
import lingao.catalog.fulfilment.DeliveryQuote;
import lingao.catalog.fulfilment.HallPickup;
import lingao.catalog.fulfilment.Undeliverable;
import lingao.catalog.inventory.OutOfStock;
import lingao.catalog.ordering.Checkout;
import lingao.catalog.ordering.KeyReused;
import lingao.catalog.ordering.OrderService;
import lingao.catalog.ordering.OrderStatus;
import lingao.catalog.ordering.PlacedOrder;
import lingao.catalog.ordering.PriceChanged;
import lingao.catalog.ordering.TooManyUnpaid;
import lingao.catalog.payment.PaymentMethod;
import lingao.catalog.shared.Money;
import lingao.kiosk.Baskets;
import lingao.kiosk.KioskTester;
import lingao.kiosk.Orders;
import lingao.kiosk.visit.HallBaskets;
import lingao.kiosk.visit.Visit;
import lingao.kiosk.visit.Visits;
import lingao.storefront.web.Language;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mockito.ArgumentCaptor;

class CheckoutPageTest {

  private static final String ADDRESS = "/haikou/checkout";
  private static final String KEY = "5f0c8a0e-0000-4000-8000-000000000001";

  private final KioskTester kiosk = new KioskTester();
  private final HallBaskets hallBaskets = kiosk.part(HallBaskets.class);
  private final OrderService orders = kiosk.part(OrderService.class);
  private final BasketView basket = Baskets.of(Baskets.line("A", 2));

  @BeforeEach
  void visitor() {
    kiosk.use(Cashier.class, new Cashier());
    when(kiosk.part(Visits.class).of(any())).thenReturn(Visit.NEW.withBasket("b"));
    when(kiosk.part(BasketService.class).find("b")).thenReturn(Optional.of(basket));
    when(hallBaskets.offer("haikou", basket))
        .thenReturn(
            Optional.of(
                new DeliveryQuote(
                    "hall-haikou",
                    new Money(0),
                    List.of(),
                    LocalDate.of(2026, 11, 24),
                    LocalDate.of(2026, 11, 24),
                    Optional.of(Baskets.READY),
                    true)));
    when(orders.place(anyString(), any(), any()))
        .thenReturn(
            new PlacedOrder(
                Orders.NUMBER, "token", Orders.order(OrderStatus.TO_PAY, false), Optional.empty()));
  }

  @Test
  void asksForAMobileNumberOnANumberPad() {
    for (Language language : Language.values()) {
      Document screen = kiosk.openScreen(ADDRESS, language);
      assertThat(screen.select("form[data-pad]").attr("data-length")).isEqualTo("11");
      assertThat(screen.select("[data-digit]")).hasSize(10);
      assertThat(screen.select("input[name=greeting]").eachAttr("value"))
          .containsExactly("guest", "sir", "madam");
      assertThat(screen.select("input[name=mobile]").attr("value")).isEmpty();
      assertThat(screen.select("[role=alert]")).isEmpty();
      assertThat(kiosk.cacheControl()).isEqualTo("no-store");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"1380013800", "23800138000", "abc", "138001380001", "<b>"})
  void saysThatANumberIsWrongAndKeepsWhatWasTyped(String mobile) {
    Document screen =
        kiosk.send(ADDRESS, Language.EN, "do", "mobile", "mobile", mobile, "greeting", "madam");
    assertThat(kiosk.status()).isEqualTo(422);
    assertThat(screen.select("[role=alert]").text()).contains("eleven digits");
    assertThat(screen.select("input[name=mobile]").attr("value")).isEqualTo(mobile);
    assertThat(screen.select("input[checked]").eachAttr("value")).containsExactly("madam");
    verify(orders, never()).place(anyString(), any(), any());
  }

  @Test
  void tellsWhatIsPaidForWhereAndWhenWithTheNumberMasked() {
    Document screen = kiosk.send(ADDRESS, Language.ZH, "do", "mobile", "mobile", "138 0013 8000");
    assertThat(kiosk.status()).isEqualTo(200);
    assertThat(screen.select(".summary-facts dd").eachText())
        .containsExactly("海口体验馆", "今天 15:30", "138****8000", "¥19.60");
    assertThat(screen.select("main").text()).doesNotContain("13800138000", "138 0013 8000");
    assertThat(screen.select("button[name=method]").eachAttr("value"))
        .containsExactly("wechat_pay", "alipay");
    assertThat(screen.select("input[name=key]").attr("value")).hasSize(36);
    verify(orders, never()).place(anyString(), any(), any());
  }

  @Test
  void placesTheOrderForThisHallAndLeadsToItsPayment() {
    place("alipay", "sir");
    assertThat(kiosk.status()).isEqualTo(303);
    assertThat(kiosk.redirectFrom(ADDRESS)).isEqualTo("/kiosk/haikou/order");
    ArgumentCaptor<Checkout> checkout = ArgumentCaptor.forClass(Checkout.class);
    verify(orders).place(eq(KEY), checkout.capture(), any());
    Checkout placed = checkout.getValue();
    assertThat(placed.basket()).isEqualTo("b");
    assertThat(placed.delivery()).isEqualTo(new HallPickup("haikou"));
    assertThat(placed.method()).isEqualTo(PaymentMethod.ALIPAY);
    assertThat(placed.contact().name()).isEqualTo("尾号8000先生");
    assertThat(placed.contact().mobile().value()).isEqualTo("13800138000");
    assertThat(placed.expectedTotal()).contains(new Money(1960));
    verify(kiosk.part(Visits.class))
        .keep(any(), eq(Visit.NEW.withBasket("b").withOrder(Orders.NUMBER.value())));
  }

  @Test
  void placesOneOrderForWhoTouchesBothWaysToPay() {
    when(orders.place(eq(KEY), any(), any()))
        .thenThrow(mock(KeyReused.class))
        .thenReturn(
            new PlacedOrder(
                Orders.NUMBER, "token", Orders.order(OrderStatus.TO_PAY, false), Optional.empty()));
    place("alipay", "guest");
    assertThat(kiosk.redirectFrom(ADDRESS)).isEqualTo("/kiosk/haikou/order");
    ArgumentCaptor<Checkout> checkout = ArgumentCaptor.forClass(Checkout.class);
    verify(orders, times(2)).place(eq(KEY), checkout.capture(), any());
    assertThat(checkout.getAllValues())
        .extracting(Checkout::method)
        .containsExactly(PaymentMethod.ALIPAY, PaymentMethod.WECHAT_PAY);
  }

  @Test
  void saysWhyAnOrderCouldNotBePlacedAndStaysThere() {
    when(orders.place(anyString(), any(), any())).thenThrow(mock(PriceChanged.class));
    Document dearer = place("alipay", "guest");
    assertThat(kiosk.status()).isEqualTo(422);
    assertThat(dearer.select("[role=alert]").text()).startsWith("价格刚刚有变动");
    assertThat(dearer.select("button[name=method]")).hasSize(2);
    doThrow(new OutOfStock(List.of(new OutOfStock.Shortage("A", 2, 1))))
        .when(orders)
        .place(anyString(), any(), any());
    assertThat(place("wechat_pay", "guest").select("[role=alert]").text()).startsWith("有好物刚刚");
    doThrow(mock(TooManyUnpaid.class)).when(orders).place(anyString(), any(), any());
    assertThat(place("alipay", "guest").select("[role=alert]").text()).startsWith("这里还有很多单");
    verify(kiosk.part(Visits.class), never())
        .keep(any(), eq(Visit.NEW.withBasket("b").withOrder(Orders.NUMBER.value())));
  }

  @Test
  void leadsBackToTheBasketWhereThereIsNothingThatThisHallCouldHandOut() {
    when(hallBaskets.offer("haikou", basket)).thenReturn(Optional.empty());
    expectBasket();
    when(hallBaskets.offer("haikou", basket))
        .thenThrow(new Undeliverable(Undeliverable.Reason.TOO_HEAVY));
    expectBasket();
    when(kiosk.part(BasketService.class).find("b")).thenReturn(Optional.of(Baskets.of()));
    expectBasket();
    when(kiosk.part(Visits.class).of(any())).thenReturn(Visit.NEW);
    expectBasket();
  }

  private void expectBasket() {
    kiosk.open(ADDRESS, Language.ZH);
    assertThat(kiosk.status()).isEqualTo(303);
    assertThat(kiosk.redirectFrom(ADDRESS)).isEqualTo("/kiosk/haikou/basket");
  }

  private Document place(String method, String greeting) {
    return kiosk.send(
        ADDRESS,
        Language.ZH,
        "do",
        "place",
        "key",
        KEY,
        "total",
        "1960",
        "mobile",
        "13800138000",
        "greeting",
        greeting,
        "method",
        method);
  }
}
