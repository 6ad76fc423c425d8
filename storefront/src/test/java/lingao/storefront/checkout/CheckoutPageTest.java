package lingao.storefront.checkout;

import static lingao.storefront.checkout.TypedCheckout.city;
import static lingao.storefront.checkout.TypedCheckout.right;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyCollection;
import static org.mockito.ArgumentMatchers.anyList;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lingao.catalog.basket.BasketService;
import lingao.catalog.customer.Address;
import lingao.catalog.customer.AddressBook;
import lingao.catalog.customer.CurrentCustomer;
import lingao.catalog.fulfilment.Courier;
import lingao.catalog.fulfilment.DeliveryQuote;
import lingao.catalog.fulfilment.DeliveryService;
import lingao.catalog.fulfilment.DivisionService;
import lingao.catalog.fulfilment.HallChoice;
import lingao.catalog.fulfilment.HallPickup;
import lingao.catalog.fulfilment.Undeliverable;
import lingao.catalog.inventory.InventoryService;
import lingao.catalog.inventory.OutOfStock;
import lingao.catalog.ordering.Checkout;
import lingao.catalog.ordering.OrderService;
import lingao.catalog.ordering.PriceChanged;
import lingao.catalog.ordering.TooManyUnpaid;
import lingao.catalog.payment.PaymentMethod;
import lingao.catalog.promotion.CouponRefusal;
import lingao.catalog.promotion.Discount;
import lingao.catalog.promotion.Pricing;
import lingao.catalog.promotion.PromotionService;
import lingao.catalog.shared.Contact;
import lingao.catalog.shared.Mobile;
import lingao.catalog.shared.Money;
import lingao.catalog.shared.ShopTime;
import lingao.storefront.Samples;
import lingao.storefront.ShopTester;
import lingao.storefront.basket.Baskets;
import lingao.storefront.order.Orders;
import lingao.storefront.web.Language;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mockito.ArgumentCaptor;

class CheckoutPageTest {

  private static final String HAINAN = "460000";
  private static final String LINGAO = "469024";

  private final ShopTester shop = new ShopTester();
  private final DeliveryService deliveries = mock();
  private final InventoryService inventory = mock();
  private final PromotionService promotions = mock();
  private final OrderService orders = shop.part(OrderService.class);

  @BeforeEach
  void serve() {
    Baskets.give(shop, Baskets.of());
    Reckoner reckoner = new Reckoner();
    reckoner.deliveries = deliveries;
    reckoner.inventory = inventory;
    reckoner.promotions = promotions;
    reckoner.time = shop.part(ShopTime.class);
    shop.put(Reckoner.class, reckoner);
    shop.put(DivisionService.class, new DivisionService());
    when(shop.part(CurrentCustomer.class).id()).thenReturn(Optional.empty());
    when(shop.part(CurrentCustomer.class).customer()).thenReturn(Optional.empty());
    price(List.of(), List.of());
    stock(40, 3);
    when(deliveries.quote(any(), anyList(), any(), any())).thenReturn(quote(1200));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void asks_for_contact_address_and_payment_and_says_what_goods_cost(Language language) {
    Document page = shop.openPublic("/checkout", language);
    assertThat(page.select("#province option")).hasSizeGreaterThan(30);
    assertThat(page.select("#city option, #county option")).hasSize(2);
    assertThat(page.select("[name=method]").eachAttr("value"))
        .containsExactly("alipay", "wechat_pay", "card");
    assertThat(page.select(".sum__row--total .price").text()).isEqualTo("¥87.60");
    assertThat(page.select("[name=key]").val()).hasSize(24);
    assertThat(page.select(".shortage, .mistakes, .summary__promise")).isEmpty();
    verify(deliveries, never()).quote(any(), anyList(), any(), any());
  }

  @Test
  void a_price_of_a_campaign_stands_beside_the_one_it_lowers() {
    Baskets.give(shop, Baskets.of(List.of(Baskets.line("DW-KXC-500", 2, 980, 1280, 40))));
    Document page = shop.openPublic("/checkout", Language.EN);
    assertThat(page.select(".item__sum").text()).isEqualTo("¥19.60 was ¥25.60");
  }

  @Test
  void a_chosen_county_gives_freight_and_day_without_script() {
    Document page =
        shop.post("/checkout", Language.ZH, "do", "refresh", "kind", "courier", "province", HAINAN);
    assertThat(page.select("#city option").eachAttr("value")).contains(city());
    page =
        shop.post(
            "/checkout",
            Language.ZH,
            "do",
            "refresh",
            "province",
            HAINAN,
            "city",
            city(),
            "county",
            LINGAO,
            "name",
            "王小海",
            "key",
            "k");
    assertThat(page.select("#county option[selected]").val()).isEqualTo(LINGAO);
    assertThat(page.select("#name").val()).isEqualTo("王小海");
    assertThat(page.select(".sum__row--total .price").text()).isEqualTo("¥99.60");
    assertThat(page.select(".summary__promise").text()).isEqualTo("预计 11月26日 周四 – 11月28日 周六 送达");
    assertThat(page.select("[name=expected]").val()).isEqualTo("9960");
    assertThat(page.select("[name=key]").val()).isEqualTo("k");
    assertThat(page.select(".mistakes")).isEmpty();
  }

  @Test
  void a_county_of_another_province_is_chosen_no_more() {
    Document page =
        shop.post(
            "/checkout",
            Language.ZH,
            "do",
            "refresh",
            "province",
            "110000",
            "city",
            city(),
            "county",
            LINGAO);
    assertThat(page.select("#county option[selected]").val()).isEmpty();
  }

  @Test
  void an_empty_form_says_at_each_field_what_is_missing_and_keeps_the_rest() {
    Document page =
        shop.post(
            "/checkout",
            Language.ZH,
            "do",
            "place",
            "kind",
            "courier",
            "method",
            "card",
            "email",
            "nonsense",
            "key",
            "k");
    assertThat(shop.status()).isEqualTo(422);
    assertThat(page.select(".mistakes a").eachAttr("href"))
        .containsExactlyInAnyOrder(
            "#name", "#mobile", "#email", "#province", "#city", "#county", "#street");
    for (String id : page.select(".mistakes a").eachAttr("href")) {
      assertThat(page.select(id)).as(id).hasSize(1);
      assertThat(page.select(id).attr("aria-describedby")).contains(id.substring(1) + "-mistake");
      assertThat(page.select(id).attr("aria-invalid")).isEqualTo("true");
    }
    assertThat(page.select("#email").val()).isEqualTo("nonsense");
    assertThat(page.select("#method-card").hasAttr("checked")).isTrue();
    assertThat(page.select("[data-focus]")).hasSize(1);
    verify(orders, never()).place(any(), any(), any());
  }

  @Test
  void a_right_form_places_the_order_with_the_forms_own_key() {
    when(orders.place(any(), any(), any())).thenReturn(Orders.placed());
    shop.post("/checkout", Language.EN, right("key", "abc"));
    ArgumentCaptor<Checkout> checkout = ArgumentCaptor.captor();
    verify(orders).place(eq("web-abc"), checkout.capture(), any());
    assertThat(checkout.getValue().basket()).isEqualTo(Baskets.ID);
    assertThat(checkout.getValue().contact())
        .isEqualTo(new Contact("王小海", new Mobile("13800138000"), Optional.empty()));
    assertThat(checkout.getValue().delivery()).isInstanceOf(Courier.class);
    assertThat(checkout.getValue().method()).isEqualTo(PaymentMethod.WECHAT_PAY);
    assertThat(checkout.getValue().language().getLanguage()).isEqualTo("en");
    assertThat(checkout.getValue().expectedTotal()).contains(new Money(9960));
    assertThat(shop.status()).isEqualTo(303);
    assertThat(shop.location()).endsWith("orders/" + Orders.NUMBER + "/pay?token=" + Orders.TOKEN);
  }

  @Test
  void a_form_sent_twice_leads_to_the_same_order_though_the_basket_is_empty_by_then() {
    when(orders.place(any(), any(), any())).thenReturn(Orders.placed());
    when(shop.part(BasketService.class).find(Baskets.ID))
        .thenReturn(Optional.of(Baskets.of(List.of())));
    shop.post("/checkout", Language.ZH, right("key", "abc"));
    assertThat(shop.location()).contains("/pay?token=");
  }

  @Test
  void nobody_orders_at_a_price_they_were_not_told() {
    Document page = shop.post("/checkout", Language.ZH, right("key", "abc", "expected", ""));
    assertThat(shop.status()).isEqualTo(422);
    assertThat(page.select(".mistakes a").attr("href")).isEqualTo("#total");
    assertThat(page.select("[name=expected]").val()).isEqualTo("9960");
    verify(orders, never()).place(any(), any(), any());
  }

  @Test
  void for_a_pickup_no_address_is_asked() {
    when(deliveries.halls(anyList(), any()))
        .thenReturn(
            List.of(
                new HallChoice(
                    Samples.hall(),
                    Optional.of(Instant.parse("2026-11-24T06:00:00Z")),
                    Optional.empty(),
                    Map.of("DW-KXC-500", 40))));
    Document page = shop.post("/checkout", Language.ZH, "do", "refresh", "kind", "hall");
    assertThat(page.select("#province, #street")).isEmpty();
    assertThat(page.select(".options--places .option__ready").text())
        .isEqualTo("现在下单，11月24日 周二 14:00 起可取");
    assertThat(page.select(".options--places .stock").text()).isEqualTo("泉水空心菜暂时没有");
    when(orders.place(any(), any(), any())).thenReturn(Orders.placed());
    shop.post(
        "/checkout",
        Language.ZH,
        "do",
        "place",
        "kind",
        "hall",
        "hall",
        "lingao",
        "name",
        "王小海",
        "mobile",
        "138 0013 8000",
        "method",
        "alipay",
        "key",
        "k",
        "expected",
        "8760");
    ArgumentCaptor<Checkout> checkout = ArgumentCaptor.captor();
    verify(orders).place(any(), checkout.capture(), any());
    assertThat(checkout.getValue().delivery()).isEqualTo(new HallPickup("lingao"));
  }

  @Test
  void what_is_short_where_it_would_come_from_is_named_and_mended_by_a_button() {
    stock(1, 0);
    Document page = shop.openPublic("/checkout", Language.ZH);
    assertThat(page.select(".shortage li").eachText())
        .containsExactly("泉水空心菜 500 克：想买 2 件，这里只有 1 件", "泉水空心菜 500 克：已售罄");
    shop.post("/checkout", Language.ZH, "do", "fit");
    verify(shop.part(BasketService.class))
        .fit(Baskets.ID, Map.of("DW-KXC-500", 1, "HS-LZM-250", 0));
  }

  @Test
  void what_ran_out_meanwhile_and_a_new_price_are_told_and_nothing_typed_is_lost() {
    doThrow(new OutOfStock(List.of(new OutOfStock.Shortage("DW-KXC-500", 2, 1))))
        .when(orders)
        .place(any(), any(), any());
    Document page = shop.post("/checkout", Language.ZH, right("key", "abc"));
    assertThat(shop.status()).isEqualTo(422);
    assertThat(page.select(".mistakes a").attr("href")).isEqualTo("#lines");
    assertThat(page.select("#street").val()).isEqualTo("临城镇文明路 1 号");
    PriceChanged changed = mock();
    doThrow(changed).when(orders).place(any(), any(), any());
    page = shop.post("/checkout", Language.ZH, right("key", "abc"));
    assertThat(page.select(".mistakes a").attr("href")).isEqualTo("#total");
    assertThat(page.select("#total")).hasSize(1);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void too_many_unpaid_orders_are_told_and_nothing_typed_is_lost(Language language) {
    TooManyUnpaid many = mock();
    when(many.most()).thenReturn(30);
    when(many.minutes()).thenReturn(12L);
    when(many.seconds()).thenReturn(700L);
    doThrow(many).when(orders).place(any(), any(), any());
    Document page = shop.post("/checkout", language, right("key", "abc"));
    assertThat(shop.status()).isEqualTo(429);
    assertThat(shop.wicket().getLastResponse().getHeader("Retry-After")).isEqualTo("700");
    assertThat(page.select(".mistakes a").text()).contains("30", "12").doesNotContain("{");
    assertThat(page.select("#street").val()).isEqualTo("临城镇文明路 1 号");
    assertThat(page.select("[name=key]").val()).isEqualTo("abc");
  }

  @Test
  void where_nothing_is_brought_is_said_at_once() {
    when(deliveries.quote(any(), anyList(), any(), any()))
        .thenThrow(new Undeliverable(Undeliverable.Reason.COLD_CHAIN_NOT_THERE));
    Document page =
        shop.post("/checkout", Language.ZH, "do", "refresh", "kind", "hall", "hall", "haikou");
    assertThat(page.select("#kind-mistake").text()).contains("冷链");
    assertThat(page.select("[name=expected]").val()).isEmpty();
  }

  @Test
  void coupons_take_off_or_say_why_not_and_can_be_taken_out() {
    price(
        List.of(new Discount("SEA-10", Samples.text("满减券", "Ten off"), new Money(1000))),
        List.of(new CouponRefusal("OLD", CouponRefusal.Reason.OVER)));
    Document page = shop.openPublic("/checkout", Language.ZH);
    assertThat(page.select(".sum__row--off dd").text()).isEqualTo("−¥10.00");
    assertThat(page.select(".coupon__refused span").first().text()).isEqualTo("OLD 已经过期");
    assertThat(page.select("[name=drop-coupon]").eachAttr("value"))
        .containsExactlyInAnyOrder("OLD", "SEA-10");
    shop.post("/checkout", Language.ZH, "do", "coupon", "coupon", "new-1");
    verify(shop.part(BasketService.class)).addCoupon(Baskets.ID, "new-1");
    shop.post("/checkout", Language.ZH, "drop-coupon", "OLD");
    verify(shop.part(BasketService.class)).removeCoupon(Baskets.ID, "OLD");
  }

  @Test
  void who_is_signed_in_finds_their_standard_address_filled_in() {
    when(shop.part(CurrentCustomer.class).id()).thenReturn(Optional.of(7L));
    Address address =
        new Address(
            5,
            new Contact("王小海", new Mobile("13800138000"), Optional.empty()),
            new Courier("海南省", "", "临高县", "文明路 1 号"),
            true);
    when(shop.part(AddressBook.class).addresses(7)).thenReturn(List.of(address));
    Document page = shop.openPublic("/checkout", Language.ZH);
    assertThat(page.select("#street").val()).isEqualTo("文明路 1 号");
    assertThat(page.select("#county option[selected]").val()).isEqualTo(LINGAO);
    assertThat(page.select("#name").val()).isEqualTo("王小海");
    assertThat(page.select("[name=address-filled]").val()).isEqualTo("5");
    page =
        shop.post(
            "/checkout",
            Language.ZH,
            "do",
            "refresh",
            "address",
            "5",
            "address-filled",
            "5",
            "name",
            "别人");
    assertThat(page.select("#name").val()).isEqualTo("别人");
  }

  @Test
  void without_goods_there_is_nothing_to_check_out() {
    when(shop.part(BasketService.class).find(Baskets.ID)).thenReturn(Optional.empty());
    shop.open("/checkout", Language.ZH);
    assertThat(shop.location()).endsWith("basket");
  }

  private void stock(int spinach, int honey) {
    when(inventory.available(anyString(), anyCollection()))
        .thenReturn(Map.of("DW-KXC-500", spinach, "HS-LZM-250", honey));
  }

  private void price(List<Discount> discounts, List<CouponRefusal> refusals) {
    long off = discounts.stream().mapToLong(d -> d.amount().fen()).sum();
    when(promotions.price(anyList(), anyList(), any()))
        .thenReturn(
            new Pricing(new Money(8760), discounts, new Money(8760 - off), refusals, List.of()));
  }

  private static DeliveryQuote quote(long fen) {
    return new DeliveryQuote(
        "county-centre",
        new Money(fen),
        List.of(),
        LocalDate.of(2026, 11, 26),
        LocalDate.of(2026, 11, 28),
        Optional.empty(),
        false);
  }
}
