package lingao.storefront;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import lingao.catalog.brand.BrandDetail;
import lingao.catalog.brand.BrandSummary;
import lingao.catalog.brand.Campaign;
import lingao.catalog.brand.MarkLicence;
import lingao.catalog.certification.Certificate;
import lingao.catalog.certification.CertificateStatus;
import lingao.catalog.certification.Mark;
import lingao.catalog.hall.HallDetail;
import lingao.catalog.hall.HallSummary;
import lingao.catalog.media.Picture;
import lingao.catalog.place.Town;
import lingao.catalog.product.ProductCard;
import lingao.catalog.shared.LocalizedText;
import lingao.catalog.shared.Money;

/** Records as the catalog would give them, one of each kind. */
public final class Samples {

  private Samples() {}

  /** A text in both languages. */
  public static LocalizedText text(String zh, String en) {
    return new LocalizedText(zh, en);
  }

  /** A picture that shows {@code zh} or {@code en}. */
  public static Picture picture(String zh, String en) {
    return new Picture("ab".repeat(32), 1600, 1000, text(zh, en));
  }

  /** 多文空心菜, a demo brand. */
  public static BrandSummary brand() {
    return brand("duowen-water-spinach", "多文空心菜", "Duowen Water Spinach");
  }

  /** A demo brand of Duowen. */
  public static BrandSummary brand(String slug, String zh, String en) {
    return new BrandSummary(
        slug,
        text(zh, en),
        text("火山脚下的泉水", "Spring water under the volcano"),
        new Town("duowen", text("多文镇", "Duowen"), 19.766, 109.7665),
        "#2E7D4F",
        picture(zh + "徽记", "Emblem of " + en),
        picture(zh + "产地", "Where " + en + " comes from"),
        true,
        9);
  }

  /** 多文空心菜 as its page shows it, with a licence that is valid on {@link ShopTester#TODAY}. */
  public static BrandDetail brandDetail(Campaign... campaigns) {
    return new BrandDetail(
        brand(),
        text("第一段。\n\n第二段。", "First paragraph.\n\nSecond paragraph."),
        text("火山台地上的泉水田", "Spring-fed fields on the volcanic terrace"),
        licence(LocalDate.of(2028, 12, 31)),
        List.of(picture("牛皮纸束带", "A kraft-paper band")),
        List.of(campaigns));
  }

  /** A brand-mark licence from 2026 to {@code validTo}. */
  public static MarkLicence licence(LocalDate validTo) {
    return new MarkLicence(
        "DEMO-LM-0002",
        text("多文泉蔬专业合作社", "Duowen Spring Vegetable Cooperative"),
        text("空心菜及其加工品", "Water spinach and goods made from it"),
        LocalDate.of(2026, 1, 1),
        validTo);
  }

  /** A campaign in the Lingao hall. */
  public static Campaign campaign(String zh, String en, LocalDate from, LocalDate to) {
    return new Campaign(
        text(zh, en),
        Campaign.Kind.OFFLINE,
        from,
        to,
        text("临高体验馆", "Lingao hall"),
        text("先摸水温，再尝菜。", "Feel the water, then taste."),
        picture(zh + "插画", "Illustration of " + en));
  }

  /** A certificate issued in 2025 that ends in 2028, with that status. */
  public static Certificate certificate(String number, Mark mark, CertificateStatus status) {
    return new Certificate(
        number,
        mark,
        text("泉水种植基地", "Spring-fed fields"),
        text("示例认证机构", "Demo certification body"),
        LocalDate.of(2025, 6, 1),
        Optional.of(LocalDate.of(2028, 5, 31)),
        status);
  }

  /** 泉水空心菜, green food, in stock, from 9.80 to 19.80 yuan. */
  public static ProductCard product() {
    return product("fresh-water-spinach", "泉水空心菜", "Spring-grown Water Spinach");
  }

  /** A product of 多文空心菜. */
  public static ProductCard product(String slug, String zh, String en) {
    return new ProductCard(
        slug,
        text(zh, en),
        text("一掐就断", "Breaks at a pinch"),
        new ProductCard.BrandName(
            "duowen-water-spinach", text("多文空心菜", "Duowen Water Spinach"), "#2E7D4F"),
        "leafy-greens",
        "duowen",
        picture(zh + "图", "Picture of " + en),
        List.of(Mark.GREEN),
        new Money(980),
        new Money(1980),
        new Money(980),
        120,
        List.of(10, 11, 12),
        LocalDate.of(2026, 10, 1),
        34,
        4.5,
        6,
        true);
  }

  /** The Haikou hall, closed on Mondays. */
  public static HallSummary hall() {
    return new HallSummary(
        "haikou",
        text("海口体验馆", "Haikou Hall"),
        text("海口市龙华区骑楼老街旁 20 号", "20 Arcade Lane, Haikou"),
        100,
        "0898-0000-0002",
        LocalTime.of(10, 0),
        LocalTime.of(22, 0),
        List.of(DayOfWeek.MONDAY),
        20.0442,
        110.3426,
        picture("骑楼旁的小店", "A small shop beside the arcades"),
        true);
  }

  /** The Haikou hall with one shelf, on which {@link #product} lies. */
  public static HallDetail hallDetail() {
    return new HallDetail(
        hall(),
        text("牌坊下车，第二个巷口右转", "Second lane on the right from the gateway"),
        text("三面货架，一只冷柜。\n\n先吃再买。", "Shelves on three sides.\n\nTaste first."),
        picture("店里的货架", "The shelves inside"),
        List.of(
            new HallDetail.Shelf(
                "D", text("时令果蔬", "In season"), List.of(new HallDetail.ShelfItem(product(), 12)))));
  }
}
