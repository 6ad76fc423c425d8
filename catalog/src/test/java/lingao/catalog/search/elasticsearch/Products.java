package lingao.catalog.search.elasticsearch;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lingao.catalog.certification.Mark;
import lingao.catalog.media.Picture;
import lingao.catalog.product.ProductCard;
import lingao.catalog.product.ProductDocument;
import lingao.catalog.product.ProductDocument.MarkPeriod;
import lingao.catalog.search.analysis.Aliases;
import lingao.catalog.shared.LocalizedText;
import lingao.catalog.shared.Money;

/** A product for tests. */
final class Products {

  /** With a synonym. */
  static final Aliases WORDS = new Aliases(List.of(List.of("冬蜜", "蜜糖")));

  /** Without any. */
  static final Aliases PLAIN = new Aliases(List.of());

  private Products() {}

  static ProductDocument honey(MarkPeriod... periods) {
    return new ProductDocument(
        7,
        card(),
        text("割自山坡。", "Cut on the hills."),
        Optional.of("honey"),
        List.of(text("一斤", "500 g")),
        List.of("HS-FM-500", "06901234567892"),
        List.of(periods));
  }

  static MarkPeriod green(String first, String last) {
    return new MarkPeriod(Mark.GREEN, LocalDate.parse(first), Optional.of(LocalDate.parse(last)));
  }

  private static ProductCard card() {
    return new ProductCard(
        "winter-honey",
        text("冬蜜", "Winter honey"),
        text("鸭脚木花", "Ivy tree blossom"),
        new ProductCard.BrandName("heshe-honey", text("和舍蜂蜜", "Heshe Honey"), "#C58B1B"),
        "raw-honey",
        "heshe",
        new Picture("ab", 3, 2, text("一罐蜜", "A jar of honey")),
        List.of(Mark.GREEN),
        new Money(6800),
        new Money(12800),
        new Money(6800),
        4,
        List.of(1, 12),
        LocalDate.parse("2026-01-09"),
        31,
        4.5,
        2,
        true);
  }

  static LocalizedText text(String zh, String en) {
    return new LocalizedText(zh, en);
  }
}
