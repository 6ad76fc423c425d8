package lingao.catalog.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.OptionalInt;
import lingao.catalog.promotion.CampaignService;
import lingao.catalog.promotion.CouponCode;
import lingao.catalog.promotion.CouponService;
import lingao.catalog.promotion.CouponValue;
import lingao.catalog.promotion.GoodsScope;
import lingao.catalog.promotion.NewCampaign;
import lingao.catalog.promotion.NewCoupon;
import lingao.catalog.shared.LocalizedText;
import lingao.catalog.shared.Money;
import lingao.catalog.shared.ShopTime;

/** Two coupons and a price campaign, so that a new shop shows what they look like. */
@ApplicationScoped
class DemoPromotions {

  private static final Duration LENGTH = Duration.ofDays(365);
  private static final String BRAND = "bohou-sweet-potato";
  private static final String PRODUCT = "dried-sweet-potato";

  @Inject private CouponService coupons;
  @Inject private CampaignService campaigns;
  @Inject private ShopTime time;

  void load() {
    Instant now = time.now();
    coupons.issueDemo(
        coupon(
            "HAILI10",
            new LocalizedText("渔歌哩哩美满减券", "Fishing Song coupon"),
            new CouponValue.Amount(new Money(1_000)),
            new Money(9_900),
            GoodsScope.ALL,
            OptionalInt.empty()));
    coupons.issueDemo(
        coupon(
            "BOHOU88",
            new LocalizedText("博厚红薯八八折券", "12% off Bohou sweet potatoes"),
            new CouponValue.Percent(12),
            new Money(0),
            GoodsScope.ofBrand(BRAND),
            OptionalInt.of(1)));
    campaigns.planDemo(
        new NewCampaign(
            new LocalizedText("红薯干尝新季", "Dried sweet potato season"),
            GoodsScope.ofProduct(PRODUCT),
            15,
            now,
            now.plus(LENGTH),
            true));
  }

  private NewCoupon coupon(
      String code,
      LocalizedText label,
      CouponValue value,
      Money minimum,
      GoodsScope scope,
      OptionalInt perPerson) {
    return new NewCoupon(
        new CouponCode(code),
        label,
        value,
        minimum,
        scope,
        perPerson,
        OptionalInt.of(10_000),
        time.now(),
        time.now().plus(LENGTH),
        true);
  }
}
