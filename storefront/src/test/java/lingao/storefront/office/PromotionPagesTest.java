package lingao.storefront.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import lingao.catalog.brand.BrandService;
import lingao.catalog.product.ProductService;
import lingao.catalog.promotion.CampaignOverlap;
import lingao.catalog.promotion.CampaignPage;
import lingao.catalog.promotion.CampaignService;
import lingao.catalog.promotion.CampaignState;
import lingao.catalog.promotion.Coupon;
import lingao.catalog.promotion.CouponCode;
import lingao.catalog.promotion.CouponFigures;
import lingao.catalog.promotion.CouponPage;
import lingao.catalog.promotion.CouponService;
import lingao.catalog.promotion.CouponValue;
import lingao.catalog.promotion.GoodsScope;
import lingao.catalog.promotion.NewCampaign;
import lingao.catalog.promotion.NewCoupon;
import lingao.catalog.promotion.PriceCampaign;
import lingao.catalog.shared.InvalidValue;
import lingao.catalog.shared.LocalizedText;
import lingao.catalog.shared.Money;
import lingao.catalog.shared.ShopTime;
import lingao.storefront.Samples;
import lingao.storefront.ShopTester;
import org.apache.wicket.util.tester.FormTester;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;

class PromotionPagesTest {

  private static final Instant NOW =
      ShopTester.TODAY.atTime(12, 0).atZone(ShopTime.ZONE).toInstant();
  private static final Map<String, String> COUPON =
      Map.of(
          "code", "haili 10",
          "labelZh", "满减",
          "labelEn", "Off",
          "value", "9.90",
          "minimum", "99",
          "begins", "2026-12-01T08:00",
          "ends", "2026-12-31T08:00");
  private static final Map<String, String> CAMPAIGN =
      Map.of(
          "nameZh", "特价",
          "nameEn", "Sale",
          "percent", "15",
          "product", "winter-honey",
          "begins", "2026-12-01T08:00",
          "ends", "2026-12-31T08:00");

  private final Office office = new Office().signedIn(Office.CLERK);

  @BeforeEach
  void figures() {
    Coupon coupon =
        new Coupon(
            new CouponCode("HAILI10"),
            new LocalizedText("<b>满减</b>", "Off"),
            new CouponValue.Amount(new Money(1_000)),
            new Money(9_900),
            GoodsScope.ofBrand("heshe-honey"),
            OptionalInt.of(1),
            OptionalInt.of(5),
            5,
            NOW.minusSeconds(60),
            NOW.plusSeconds(60),
            true);
    when(office.part(CouponService.class).page(anyInt()))
        .thenReturn(new CouponPage(1, List.of(new CouponFigures(coupon, 4, new Money(5_000)))));
    when(office.part(CampaignService.class).page(anyInt()))
        .thenReturn(
            new CampaignPage(
                1,
                List.of(
                    new PriceCampaign(
                        7,
                        new LocalizedText("特价", "Sale"),
                        GoodsScope.ALL,
                        15,
                        NOW,
                        NOW.plusSeconds(60),
                        CampaignState.RUNNING,
                        12,
                        true))));
  }

  @Test
  void a_coupon_is_listed_with_what_it_has_done() {
    Document page = office.open("/office/coupons");
    assertThat(page.select("tbody tr").text())
        .contains("HAILI10", "<b>满减</b>", "立减 ¥10.00", "满 ¥99.00", "heshe-honey", "已用完")
        .contains("5 / 5", "4 人", "¥50.00");
  }

  @Test
  void a_coupon_is_ended_by_its_button() {
    when(office.part(CouponService.class).end(any())).thenReturn(true);
    office.open("/office/coupons");
    press("list", "HAILI10");
    verify(office.part(CouponService.class)).end(new CouponCode("HAILI10"));
    assertThat(office.open("/office/coupons").select(".office-message").text()).contains("已结束");
  }

  @Test
  void products_are_offered_by_their_names() {
    when(office.part(ProductService.class).names())
        .thenReturn(Map.of("winter-honey", new LocalizedText("冬蜜 <新>", "Winter honey")));
    for (String page : List.of("/office/coupons/new", "/office/prices/new")) {
      Document form = office.open(page);
      assertThat(form.select("#product").attr("list")).isEqualTo("product-offers");
      assertThat(form.select("#product-offers option").attr("value")).isEqualTo("winter-honey");
      assertThat(form.select("#product-offers option").attr("label")).isEqualTo("冬蜜 <新>");
    }
  }

  @Test
  void the_goods_of_a_coupon_are_told_by_their_name() {
    when(office.part(BrandService.class).brands())
        .thenReturn(List.of(Samples.brand("heshe-honey", "和舍蜂蜜", "Heshe Honey")));
    assertThat(office.open("/office/coupons").select("tbody tr").text())
        .contains("和舍蜂蜜")
        .doesNotContain("heshe-honey");
  }

  @Test
  void a_coupon_is_issued_as_it_was_typed() {
    office.open("/office/coupons/new");
    send(COUPON);
    ArgumentCaptor<NewCoupon> issued = ArgumentCaptor.forClass(NewCoupon.class);
    verify(office.part(CouponService.class)).issue(issued.capture());
    assertThat(issued.getValue())
        .isEqualTo(
            new NewCoupon(
                new CouponCode("HAILI10"),
                new LocalizedText("满减", "Off"),
                new CouponValue.Amount(new Money(990)),
                new Money(9_900),
                GoodsScope.ALL,
                OptionalInt.of(1),
                OptionalInt.empty(),
                Instant.parse("2026-12-01T00:00:00Z"),
                Instant.parse("2026-12-31T00:00:00Z"),
                false));
    office.expectRedirectTo("/office/coupons");
  }

  @Test
  void what_can_be_no_coupon_is_told_at_its_field_and_stays() {
    for (Map.Entry<String, String> wrong :
        Map.of(
                "code", "海",
                "labelEn", " ",
                "value", "1.999",
                "minimum", "viel",
                "totalLimit", "0",
                "perPerson", "x",
                "begins", "gestern",
                "ends", "2020-01-01T00:00")
            .entrySet()) {
      office.open("/office/coupons/new");
      send(COUPON, wrong);
      Document page = answer();
      assertThat(page.select(".field__refusal")).as(wrong.getKey()).hasSize(1);
      assertThat(page.select("[aria-invalid=true]").attr("id")).isEqualTo(wrong.getKey());
      assertThat(page.select("#" + wrong.getKey()).val().strip())
          .isEqualTo(wrong.getValue().strip());
      assertThat(page.select("#labelZh").val()).isEqualTo("满减");
    }
    verify(office.part(CouponService.class), never()).issue(any());
  }

  @Test
  void each_refusal_of_the_service_has_a_sentence() {
    for (String name : List.of("code", "brand", "product", "ends", "label")) {
      doThrow(new InvalidValue(name, "x")).when(office.part(CouponService.class)).issue(any());
      office.open("/office/coupons/new");
      send(COUPON);
      assertThat(answer().select(".field__refusal").text()).as(name).isNotBlank();
    }
  }

  @Test
  void a_campaign_is_listed_planned_and_ended() {
    assertThat(office.open("/office/prices").select("tbody tr").text())
        .contains("特价", "减 15%", "全场", "进行中", "12");
    when(office.part(CampaignService.class).end(7)).thenReturn(true);
    press("list", "7");
    verify(office.part(CampaignService.class)).end(7);

    office.open("/office/prices/new");
    send(CAMPAIGN);
    verify(office.part(CampaignService.class))
        .plan(
            new NewCampaign(
                new LocalizedText("特价", "Sale"),
                GoodsScope.ofProduct("winter-honey"),
                15,
                Instant.parse("2026-12-01T00:00:00Z"),
                Instant.parse("2026-12-31T00:00:00Z"),
                false));
    office.expectRedirectTo("/office/prices");
  }

  @Test
  void an_overlap_and_nonsense_are_told_at_their_fields() {
    doThrow(new CampaignOverlap(List.of("HS-1", "HS-2")))
        .when(office.part(CampaignService.class))
        .plan(any());
    office.open("/office/prices/new");
    send(CAMPAIGN);
    assertThat(answer().select(".field__refusal").text()).contains("HS-1、HS-2");
    office.open("/office/prices/new");
    send(CAMPAIGN, Map.entry("percent", "91"));
    assertThat(answer().select("[aria-invalid=true]").attr("id")).isEqualTo("percent");
  }

  @SafeVarargs
  private void send(Map<String, String> values, Map.Entry<String, String>... others) {
    FormTester form = office.form("form");
    values.forEach((name, value) -> form.setValue(name + ":control", value));
    for (Map.Entry<String, String> other : others) {
      form.setValue(other.getKey() + ":control", other.getValue());
    }
    form.submit();
  }

  private void press(String path, String value) {
    FormTester form = office.form(path);
    office.shop().wicket().getRequest().getPostParameters().setParameterValue("end", value);
    form.submit();
  }

  private Document answer() {
    return Jsoup.parse(office.shop().wicket().getLastResponseAsString());
  }
}
