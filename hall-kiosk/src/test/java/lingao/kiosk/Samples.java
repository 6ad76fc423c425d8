package lingao.kiosk;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import lingao.catalog.brand.BrandDetail;
import lingao.catalog.brand.BrandSummary;
import lingao.catalog.brand.MarkLicence;
import lingao.catalog.certification.Certificate;
import lingao.catalog.certification.CertificateStatus;
import lingao.catalog.certification.Mark;
import lingao.catalog.epcis.ChainHead;
import lingao.catalog.epcis.hash.EventChain;
import lingao.catalog.gs1.Lot;
import lingao.catalog.hall.HallDetail;
import lingao.catalog.hall.HallSummary;
import lingao.catalog.media.Picture;
import lingao.catalog.place.Town;
import lingao.catalog.product.HallStock;
import lingao.catalog.product.ProductCard;
import lingao.catalog.product.ProductDetail;
import lingao.catalog.product.SkuView;
import lingao.catalog.product.Temperature;
import lingao.catalog.shared.Gtin;
import lingao.catalog.shared.LocalizedText;
import lingao.catalog.shared.Money;
import lingao.catalog.trace.BatchStory;
import lingao.catalog.trace.BatchSummary;
import lingao.catalog.trace.Lineage;
import lingao.catalog.trace.TraceCode;
import lingao.catalog.trace.TraceStep;
import lingao.catalog.trace.TraceStepKind;
import lingao.catalog.trace.TraceTemplate;
import lingao.catalog.trace.Verdict;

/** Records as the catalog would give them, one of each kind. */
public final class Samples {

  /** A GTIN of 泉水空心菜. */
  public static final Gtin GTIN = Gtin.parse("9520002000019");

  /** The trace code of {@link #batch}. */
  public static final TraceCode CODE = new TraceCode("LG0000200016");

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

  /** 多文空心菜 as its page shows it, with that licence. */
  public static BrandDetail brandDetail(MarkLicence licence) {
    return new BrandDetail(
        brand(),
        text("第一段。\n\n第二段。", "First paragraph.\n\nSecond paragraph."),
        text("火山台地上的泉水田", "Spring-fed fields on the volcanic terrace"),
        licence,
        List.of(picture("牛皮纸束带", "A kraft-paper band")),
        List.of());
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
    return hall("haikou", "海口体验馆", "Haikou Hall");
  }

  /** A hall that is closed on Mondays. */
  public static HallSummary hall(String slug, String zh, String en) {
    return new HallSummary(
        slug,
        text(zh, en),
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

  /** 泉水空心菜 as its screen shows it: two SKUs, the second sold out. */
  public static ProductDetail productDetail(Certificate... certificates) {
    return new ProductDetail(
        product(),
        List.of(),
        text("脆。", "Crisp."),
        text("海南临高 · 多文镇", "Duowen, Lingao, Hainan"),
        text("冷藏", "Keep cool"),
        Temperature.CHILLED,
        5,
        true,
        List.of(),
        List.of(),
        List.of(picture("一把空心菜", "A bunch")),
        List.of(
            sku(
                "A",
                "500 克",
                "500 g",
                980,
                new HallStock("haikou", hall().name(), "D", text("时令果蔬", "In season"), 12)),
            sku("B", "1 千克", "1 kg", 1980)),
        List.of(certificates));
  }

  private static SkuView sku(String code, String zh, String en, long fen, HallStock... halls) {
    int available = halls.length == 0 ? 0 : 40;
    return new SkuView(
        code, GTIN, text(zh, en), 600, new Money(fen), new Money(fen), available, List.of(halls));
  }

  /** A batch of 泉水空心菜. */
  public static BatchSummary batch() {
    return new BatchSummary(
        GTIN,
        new Lot("DW2611A"),
        CODE,
        "fresh-water-spinach",
        text("500 克", "500 g"),
        LocalDate.of(2026, 11, 20),
        LocalDate.of(2026, 11, 25));
  }

  /** The journey of {@link #batch} in these steps. */
  public static BatchStory story(boolean expired, TraceStep... steps) {
    return new BatchStory(
        batch(),
        product(),
        TraceTemplate.CROP,
        300,
        verdict(expired),
        Optional.empty(),
        Optional.of(
            new ChainHead(
                batch().key(),
                new EventChain("ab".repeat(32)),
                2,
                Optional.empty(),
                Optional.empty())),
        List.of(steps),
        Lineage.NONE);
  }

  /** Records are missing, and perhaps it is past its shelf life. */
  public static Verdict verdict(boolean expired) {
    return new Verdict(
        expired ? Verdict.Level.EXPIRED : Verdict.Level.INCOMPLETE,
        false,
        List.of(TraceStepKind.PLANTING, TraceStepKind.PACKING),
        Verdict.CertificateState.VALID,
        Verdict.InspectionState.MISSING,
        false,
        expired,
        false);
  }

  /** A harvest at midnight in the county, which is the day before in UTC. */
  public static TraceStep harvest(Optional<Certificate> certificate) {
    return new TraceStep(
        "urn:uuid:00000000-0000-0000-0000-000000000001",
        TraceStepKind.HARVEST,
        Instant.parse("2026-11-19T16:05:00Z"),
        Instant.parse("2026-11-19T16:30:00Z"),
        new TraceStep.Origin(TraceStep.Owner.OWN, batch().key()),
        text("多文镇三号田", "Duowen, field 3"),
        Optional.empty(),
        text("多文泉蔬专业合作社", "Duowen Spring Vegetable Cooperative"),
        Optional.of(text("天没亮就割。", "Cut before light.")),
        List.of(new TraceStep.Measurement(text("水温", "Water"), new BigDecimal("23.50"), "°C")),
        List.of(),
        Optional.empty(),
        certificate,
        List.of(),
        Optional.empty(),
        List.of(),
        Optional.empty());
  }

  /** A laboratory's report, with a film and photographs. */
  public static TraceStep inspection() {
    return new TraceStep(
        "urn:uuid:00000000-0000-0000-0000-000000000003",
        TraceStepKind.INSPECTION,
        Instant.parse("2026-11-20T01:00:00Z"),
        Instant.parse("2026-11-20T01:00:00Z"),
        new TraceStep.Origin(TraceStep.Owner.OWN, batch().key()),
        text("检测站", "Laboratory"),
        Optional.empty(),
        text("检测站", "Laboratory"),
        Optional.empty(),
        List.of(),
        List.of(),
        Optional.of(TraceStep.Result.PASSED),
        Optional.empty(),
        List.of(picture("样品", "Sample"), picture("仪器", "Instrument")),
        Optional.of(
            new TraceStep.Video(
                "cd".repeat(32), "video/mp4", text("取样", "Sampling"), Optional.empty())),
        List.of(
            new TraceStep.Document(
                "ef".repeat(32), "application/pdf", text("检验报告", "Test report"))),
        Optional.empty());
  }

  /** The county's lorry. */
  public static TraceStep transport() {
    return new TraceStep(
        "urn:uuid:00000000-0000-0000-0000-000000000002",
        TraceStepKind.TRANSPORT,
        Instant.parse("2026-11-20T02:00:00Z"),
        Instant.parse("2026-11-20T02:00:00Z"),
        new TraceStep.Origin(TraceStep.Owner.OWN, batch().key()),
        text("临高至海口", "Lingao to Haikou"),
        Optional.empty(),
        text("县物流中心", "County logistics centre"),
        Optional.of(text("冷链车。", "By refrigerated lorry.")),
        List.of(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        List.of(picture("冷链车", "A lorry")),
        Optional.empty(),
        List.of(),
        Optional.empty());
  }
}
