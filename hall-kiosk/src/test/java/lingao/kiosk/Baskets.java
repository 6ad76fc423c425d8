package lingao.kiosk;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lingao.catalog.basket.BasketLine;
import lingao.catalog.basket.BasketNote;
import lingao.catalog.basket.BasketView;
import lingao.catalog.basket.BrandGroup;
import lingao.catalog.fulfilment.HallChoice;
import lingao.catalog.product.Temperature;
import lingao.catalog.shared.Money;

/** Baskets as the catalog would give them. */
public final class Baskets {

  /** When a basket could be fetched in the Haikou hall. */
  public static final Instant READY = Instant.parse("2026-11-24T07:30:00Z");

  private Baskets() {}

  /** A line of 泉水空心菜 at ¥9.80 a piece. */
  public static BasketLine line(String sku, int quantity) {
    return new BasketLine(
        sku,
        "fresh-water-spinach",
        Samples.text("泉水空心菜", "Spring water spinach"),
        Samples.text("500 克", "500 g"),
        Samples.picture("一把空心菜", "A bunch"),
        quantity,
        new Money(980),
        new Money(980),
        40,
        600,
        Temperature.CHILLED,
        "duowen-water-spinach");
  }

  /** A basket of these lines. */
  public static BasketView of(BasketLine... lines) {
    return with(List.of(), lines);
  }

  /** A basket of these lines with notes. */
  public static BasketView with(List<BasketNote> notes, BasketLine... lines) {
    List<BrandGroup> brands =
        lines.length == 0
            ? List.of()
            : List.of(
                new BrandGroup(
                    "duowen-water-spinach", Samples.text("多文空心菜", "Spinach"), List.of(lines)));
    return new BasketView(
        "b",
        Optional.empty(),
        brands,
        Arrays.stream(lines).mapToInt(BasketLine::quantity).sum(),
        new Money(Arrays.stream(lines).mapToLong(line -> line.total().fen()).sum()),
        notes,
        Optional.empty(),
        Optional.empty(),
        List.of());
  }

  /** The Haikou hall, with that many pieces of a SKU. */
  public static List<HallChoice> choices(String sku, int pieces) {
    return List.of(choice(sku, pieces));
  }

  /** What the Haikou hall says, with that many pieces of a SKU. */
  public static HallChoice choice(String sku, int pieces) {
    return new HallChoice(
        Samples.hall(), Optional.of(READY), Optional.empty(), Map.of(sku, pieces));
  }
}
