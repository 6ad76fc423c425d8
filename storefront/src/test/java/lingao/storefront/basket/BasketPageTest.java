package lingao.storefront.basket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lingao.catalog.basket.BasketNote;
import lingao.catalog.basket.BasketService;
import lingao.catalog.basket.Invoice;
import lingao.catalog.fulfilment.DeliveryQuote;
import lingao.catalog.product.ShowcaseService;
import lingao.catalog.promotion.CouponRefusal;
import lingao.catalog.promotion.Discount;
import lingao.catalog.promotion.Pricing;
import lingao.catalog.shared.InvalidValue;
import lingao.catalog.shared.Money;
import lingao.catalog.shared.ShopTime;
import lingao.storefront.Samples;
import lingao.storefront.ShopTester;
import lingao.storefront.web.Language;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BasketPageTest {

  private final ShopTester shop = new ShopTester();
  private final BasketService baskets = shop.part(BasketService.class);

  BasketPageTest() {
    when(shop.part(BasketCookie.class).of(any())).thenReturn(Optional.empty());
    when(shop.part(ShowcaseService.class).bestSellers(anyInt()))
        .thenReturn(List.of(Samples.product("spinach-noodles", "空心菜面", "Spinach Noodles")));
    Estimator estimator = new Estimator();
    estimator.promotions = mock();
    estimator.deliveries = mock();
    estimator.time = shop.part(ShopTime.class);
    shop.put(Estimator.class, estimator);
    when(estimator.promotions.price(any(), any(), any()))
        .thenReturn(
            new Pricing(
                new Money(8760),
                List.of(new Discount("SEA", Samples.text("满减", "Off"), new Money(760))),
                new Money(8000),
                List.of(new CouponRefusal("OLD", CouponRefusal.Reason.OVER)),
                List.of()));
    when(estimator.deliveries.quote(any(), any(), any(), any()))
        .thenReturn(
            new DeliveryQuote(
                "county-centre",
                new Money(800),
                List.of(),
                LocalDate.of(2026, 11, 26),
                LocalDate.of(2026, 11, 27),
                Optional.empty(),
                false));
  }

  @Test
  void coupons_and_the_least_freight_are_told_before_an_address_is_known() {
    Baskets.give(shop, Baskets.of());
    Document page = shop.openPublic("/basket", Language.ZH);
    assertThat(page.select(".sum dd").eachText())
        .containsExactly("¥87.60", "−¥7.60", "¥8.00 起", "¥80.00");
    assertThat(page.select(".basket__aside").text()).contains("快递最快 11月26日 周四 送达", "OLD 已经过期");
    shop.post("/basket", Language.ZH, "drop-coupon", "OLD");
    verify(baskets).removeCoupon(Baskets.ID, "OLD");
    shop.post("/basket", Language.ZH, "do", "coupon", "coupon", "new");
    verify(baskets).addCoupon(Baskets.ID, "new");
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void an_empty_basket_shows_ways_on(Language language) {
    Document page = shop.openPublic("/basket", language);
    assertThat(page.select(".basket-empty .button").eachAttr("href"))
        .containsExactly("/products", "/brands");
    assertThat(page.select(".card")).hasSize(1);
    assertThat(page.select(".basket__columns")).isEmpty();
    assertThat(page.select("[data-swap] [data-recent='']")).hasSize(1);
    assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex,follow");
    assertThat(shop.wicket().getLastResponse().getHeader("Cache-Control")).isEqualTo("no-store");
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void goods_stand_by_brand_with_what_they_cost(Language language) {
    Baskets.give(shop, Baskets.of());
    Document page = shop.openPublic("/basket", language);
    assertThat(page.select(".basket-brand")).hasSize(2);
    assertThat(page.select(".basket-line__sum").eachText()).containsExactly("¥19.60", "¥68.00");
    assertThat(page.select(".sum__row--total .price").text()).isEqualTo("¥80.00");
    assertThat(page.select("#basket, [data-swap]").attr("data-pieces")).isEqualTo("3");
    assertThat(page.select("[name=quantity]").eachAttr("value"))
        .containsExactly("0", "1", "3", "0", "0", "2");
    assertThat(page.select("form").eachAttr("action")).contains("/basket");
    assertThat(page.select(".basket-notes, .basket__notice, [data-recent]")).isEmpty();
  }

  @Test
  void a_line_of_which_there_is_less_says_so_and_offers_the_rest() {
    Baskets.give(
        shop,
        Baskets.of(
            List.of(
                Baskets.line("DW-KXC-500", 5, 980, 3), Baskets.line("HS-LZM-250", 1, 6800, 0))));
    Document page = shop.openPublic("/basket", Language.ZH);
    assertThat(page.select(".basket-line__left").eachText())
        .containsExactly("只剩 3 件 改为 3 件", "已售罄，结算前请移除");
    assertThat(page.select("#more-DW-KXC-500").hasAttr("disabled")).isTrue();
  }

  @Test
  void a_price_of_a_campaign_stands_beside_the_one_it_lowers() {
    Baskets.give(
        shop,
        Baskets.of(
            List.of(
                Baskets.line("DW-KXC-500", 2, 980, 1280, 40),
                Baskets.line("HS-LZM-250", 1, 6800, 3))));
    Document page = shop.openPublic("/basket", Language.ZH);
    assertThat(page.select(".basket-line__pack").eachText())
        .containsExactly("500 克 · ¥9.80 原价 ¥12.80", "500 克 · ¥68.00");
    assertThat(page.select("del .visually-hidden").text()).isEqualTo("原价");
  }

  @Test
  void what_changed_is_told_and_taken_in_by_a_button() {
    Baskets.give(
        shop,
        Baskets.of(
            new BasketNote.PriceChanged(
                "A", Samples.text("蜂蜜", "Honey"), new Money(100), new Money(200)),
            new BasketNote.FewerLeft("A", Samples.text("蜂蜜", "Honey"), 5, 3),
            new BasketNote.Gone("B", Samples.text("山鸡", "Chicken"))));
    Document page = shop.openPublic("/basket", Language.ZH);
    assertThat(page.select(".basket-notes li").eachText())
        .containsExactly("蜂蜜：价格由 ¥1.00 变为 ¥2.00", "蜂蜜：想买 5 件，现在只剩 3 件", "山鸡：已经不卖了");
    assertThat(page.select(".basket-notes button").val()).isEqualTo("fit");
    shop.post("/basket", Language.ZH, "do", "fit");
    verify(baskets).fit(Baskets.ID, Map.of("DW-KXC-500", 40, "HS-LZM-250", 3));
    shop.post("/basket", Language.ZH, "do", "seen");
    verify(baskets).acknowledge(Baskets.ID);
    assertThat(shop.status()).isEqualTo(303);
  }

  @Test
  void a_number_can_be_stepped_and_typed_and_a_removal_undone() {
    Baskets.give(shop, Baskets.of());
    shop.post(
        "/basket", Language.ZH, "do", "set", "sku", "DW-KXC-500", "quantity", "3", "typed", "2");
    verify(baskets).set(Baskets.ID, "DW-KXC-500", 3);
    assertThat(shop.location()).endsWith("basket#line-DW-KXC-500");
    shop.post("/basket", Language.ZH, "do", "set", "sku", "DW-KXC-500", "typed", "7");
    verify(baskets).set(Baskets.ID, "DW-KXC-500", 7);
    shop.post("/basket", Language.ZH, "do", "set", "sku", "DW-KXC-500", "quantity", "0");
    assertThat(shop.location()).endsWith("basket?removed=DW-KXC-500&pieces=2");
    Document page = shop.openPublic("/basket?removed=DW-KXC-500&pieces=2", Language.ZH);
    assertThat(page.select(".basket__notice input").eachAttr("value"))
        .containsExactly("add", "DW-KXC-500", "2");
    shop.post("/basket", Language.ZH, "do", "add", "sku", "DW-KXC-500", "quantity", "2");
    verify(baskets).add(Baskets.ID, "DW-KXC-500", 2);
  }

  @Test
  void a_number_that_is_none_is_told_at_its_field() {
    Baskets.give(shop, Baskets.of());
    doThrow(new InvalidValue("quantity", "from 0 to 99 pieces"))
        .when(baskets)
        .set(any(), any(), anyInt());
    Document page =
        shop.post("/basket", Language.ZH, "do", "set", "sku", "DW-KXC-500", "typed", "-4x");
    assertThat(shop.status()).isEqualTo(422);
    assertThat(page.select(".mistakes a").attr("href")).isEqualTo("#pieces-DW-KXC-500");
    assertThat(page.select("#pieces-DW-KXC-500")).hasSize(1);
  }

  @Test
  void a_wrong_tax_number_keeps_what_was_typed_and_says_what_is_wrong() {
    Baskets.give(shop, Baskets.of());
    Document page =
        shop.post(
            "/basket",
            Language.EN,
            "do",
            "invoice",
            "invoice-kind",
            "company",
            "invoice-title",
            "示例公司",
            "tax-number",
            "123");
    assertThat(shop.status()).isEqualTo(422);
    assertThat(page.select("#invoice").hasAttr("open")).isTrue();
    assertThat(page.select("#invoice-title").val()).isEqualTo("示例公司");
    assertThat(page.select("#tax-number").val()).isEqualTo("123");
    assertThat(page.select("#tax-number").attr("aria-describedby")).contains("tax-number-mistake");
    assertThat(page.select("#tax-number-mistake").text()).contains("tax number");
    assertThat(page.select(".mistakes[data-focus] a").attr("href")).isEqualTo("#tax-number");
    assertThat(page.select("[name=invoice-kind][checked]").val()).isEqualTo("company");
  }

  @Test
  void gift_note_and_invoice_are_kept() {
    Baskets.give(shop, Baskets.of());
    shop.post("/basket", Language.ZH, "do", "note", "gift-note", " 给奶奶 ");
    verify(baskets).setNote(Baskets.ID, "给奶奶");
    shop.post(
        "/basket",
        Language.ZH,
        "do",
        "invoice",
        "invoice-kind",
        "personal",
        "invoice-title",
        "王小海");
    verify(baskets).setInvoice(Baskets.ID, Optional.of(Invoice.personal("王小海")));
    shop.post(
        "/basket", Language.ZH, "do", "invoice", "invoice-kind", "none", "invoice-title", "王小海");
    verify(baskets).setInvoice(Baskets.ID, Optional.empty());
  }

  @Test
  void a_form_without_a_basket_leads_to_the_empty_one() {
    shop.post("/basket", Language.ZH, "do", "set", "sku", "DW-KXC-500", "quantity", "3");
    assertThat(shop.status()).isEqualTo(303);
    assertThat(shop.location()).endsWith("basket");
  }
}
