package lingao.catalog.receipt;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import lingao.catalog.receipt.Receipt.NamedAmount;
import lingao.catalog.receipt.Receipt.ReceiptInvoice;
import lingao.catalog.receipt.Receipt.ReceiptLine;
import lingao.catalog.receipt.Receipt.ReceiptPayment;
import lingao.catalog.receipt.Receipt.ReceiptSums;
import lingao.catalog.receipt.Receipt.Recipient;
import lingao.catalog.shared.Money;

/** Receipts for tests. */
final class Receipts {

  static final String LINK =
      "https://shop.example/orders/L2611297KQ3M8F?token=7hQ2xZp0aYt5Rk9BvN3cLm1sWd8fGjE4";

  private Receipts() {}

  static Receipt of(Locale language, int lines, boolean demo) {
    return of(language, Collections.nCopies(lines, line("多文空心菜", "500 克装 · 多文空心菜")), demo);
  }

  static Receipt of(Locale language, List<ReceiptLine> lines, boolean demo) {
    long goods = lines.stream().mapToLong(line -> line.amount().fen()).sum();
    return new Receipt(
        language,
        "L2611297KQ3M8F",
        LINK,
        Instant.parse("2026-11-29T15:30:00Z"),
        Optional.of(new ReceiptPayment(Instant.parse("2026-11-29T15:31:20Z"), "支付宝")),
        new Recipient("王小娘", "138****5678", "快递到海南省海口市龙华区滨海大道 77 号 3 栋 1202"),
        lines,
        new ReceiptSums(
            new Money(goods),
            List.of(new NamedAmount("满 50 减 5", new Money(500))),
            new Money(800),
            new Money(goods + 300),
            new Money(0)),
        Optional.of(new ReceiptInvoice("海南渔歌餐饮有限公司", Optional.of("91460000MA5T0EXAMP"))),
        demo);
  }

  static ReceiptLine line(String name, String variant) {
    return new ReceiptLine(name, variant, new Money(1980), 3, 0, new Money(5940));
  }
}
