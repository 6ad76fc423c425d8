package lingao.catalog.fulfilment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import lingao.catalog.shared.LocalizedText;
import lingao.catalog.shared.Money;

/** What goods cost to deliver by a rule. */
final class Freight {

  private final FreightRule rule;
  private final long grams;
  private final long coldGrams;

  /**
   * @throws Undeliverable when the rule carries no such goods
   */
  Freight(FreightRule rule, List<DeliveryItem> items) {
    this.rule = rule;
    this.grams = items.stream().mapToLong(DeliveryItem::grams).sum();
    this.coldGrams =
        items.stream().filter(DeliveryItem::isCold).mapToLong(i -> Math.max(i.grams(), 1)).sum();
    check();
  }

  DeliveryQuote quote(
      String stockPoint,
      Money goods,
      LocalDate earliest,
      LocalDate latest,
      Optional<Instant> readyAt) {
    List<FreightPart> parts = parts(goods);
    long fen = parts.stream().mapToLong(part -> part.amount().fen()).sum();
    return new DeliveryQuote(
        stockPoint, new Money(fen), parts, earliest, latest, readyAt, isCold());
  }

  private boolean isCold() {
    return coldGrams > 0;
  }

  /** The freight by weight, and what the cold chain costs besides. */
  private List<FreightPart> parts(Money goods) {
    List<FreightPart> parts = new ArrayList<>();
    parts.add(isWaived(goods) ? waived() : byWeight());
    if (isCold() && rule.coldBox().price().fen() > 0) {
      parts.add(coldBoxes());
    }
    return parts;
  }

  private void check() {
    if (!rule.served()) {
      throw new Undeliverable(Undeliverable.Reason.NOT_SERVED);
    }
    if (isCold() && !rule.coldChain()) {
      throw new Undeliverable(Undeliverable.Reason.COLD_CHAIN_NOT_THERE);
    }
    if (grams > rule.heaviestGrams()) {
      throw new Undeliverable(Undeliverable.Reason.TOO_HEAVY);
    }
  }

  private boolean isWaived(Money goods) {
    return rule.freeAbove().filter(worth -> goods.compareTo(worth) >= 0).isPresent();
  }

  private FreightPart waived() {
    String worth = rule.freeAbove().orElseThrow().tag();
    return new FreightPart(
        new LocalizedText("运费（满 " + worth + " 免运费）", "Freight (free from " + worth + ")"),
        new Money(0));
  }

  private FreightPart byWeight() {
    long fen = rule.first().price().fen() + rule.further().fenOf(grams - rule.first().grams());
    return new FreightPart(
        new LocalizedText("运费（" + kilograms() + " kg）", "Freight (" + kilograms() + " kg)"),
        new Money(fen));
  }

  private FreightPart coldBoxes() {
    long boxes = rule.coldBox().started(coldGrams);
    return new FreightPart(
        new LocalizedText("冷链保温箱 × " + boxes, "Cold-chain box × " + boxes),
        new Money(rule.coldBox().fenOf(coldGrams)));
  }

  /** The weight in kilograms, rounded up to a tenth. */
  private String kilograms() {
    long tenths = (Math.max(grams, 1) - 1) / 100 + 1;
    return String.format(Locale.ROOT, "%d.%d", tenths / 10, tenths % 10);
  }
}
