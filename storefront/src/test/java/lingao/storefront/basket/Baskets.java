package lingao.storefront.basket;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Optional;
import lingao.catalog.basket.BasketLine;
import lingao.catalog.basket.BasketNote;
import lingao.catalog.basket.BasketService;
import lingao.catalog.basket.BasketView;
import lingao.catalog.basket.BrandGroup;
import lingao.catalog.product.Temperature;
import lingao.catalog.shared.Money;
import lingao.storefront.Samples;
import lingao.storefront.ShopTester;

/** Baskets as the catalog would give them. */
public final class Baskets {

  /** The id of the reader's basket. */
  public static final String ID = "b".repeat(32);

  private Baskets() {}

  /** Lets the reader have a basket. */
  public static void give(ShopTester shop, BasketView basket) {
    when(shop.part(BasketCookie.class).of(any())).thenReturn(Optional.of(ID));
    when(shop.part(BasketService.class).find(ID)).thenReturn(Optional.of(basket));
    when(shop.part(BasketService.class).view(ID)).thenReturn(basket);
  }

  /** Two pieces of one brand and one of another, with notes. */
  public static BasketView of(BasketNote... notes) {
    return of(List.of(line("DW-KXC-500", 2, 980, 40), line("HS-LZM-250", 1, 6800, 3)), notes);
  }

  /** A basket of lines, a brand for each. */
  public static BasketView of(List<BasketLine> lines, BasketNote... notes) {
    return new BasketView(
        ID,
        Optional.empty(),
        lines.stream()
            .map(line -> new BrandGroup(line.brand(), Samples.text("品牌", "Brand"), List.of(line)))
            .toList(),
        lines.stream().mapToInt(BasketLine::quantity).sum(),
        new Money(lines.stream().mapToLong(line -> line.total().fen()).sum()),
        List.of(notes),
        Optional.empty(),
        Optional.empty(),
        List.of());
  }

  /** Some pieces of a SKU. */
  public static BasketLine line(String sku, int quantity, long fen, int available) {
    return line(sku, quantity, fen, fen, available);
  }

  /** Some pieces of a SKU whose price a campaign may have lowered. */
  public static BasketLine line(String sku, int quantity, long fen, long listFen, int available) {
    return new BasketLine(
        sku,
        "fresh-water-spinach",
        Samples.text("泉水空心菜", "Water Spinach"),
        Samples.text("500 克", "500 g"),
        Samples.picture("空心菜", "Spinach"),
        quantity,
        new Money(fen),
        new Money(listFen),
        available,
        500,
        Temperature.CHILLED,
        sku.startsWith("DW") ? "duowen-water-spinach" : "heshe-honey");
  }
}
