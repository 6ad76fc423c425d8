package lingao.catalog.basket;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lingao.catalog.shared.Money;
import org.jspecify.annotations.Nullable;

/** A basket as the database tells it, in one statement, with the SKUs of this moment. */
record StoredBasket(
    String id,
    @Nullable Long customer,
    @Nullable String giftNote,
    @Nullable Invoice invoice,
    List<String> coupons,
    List<StoredLine> lines) {

  BasketView toView() {
    List<BasketLine> sold = lines.stream().flatMap(line -> line.current().stream()).toList();
    return new BasketView(
        id,
        Optional.ofNullable(customer),
        byBrand(),
        sold.stream().mapToInt(BasketLine::quantity).sum(),
        new Money(sold.stream().mapToLong(line -> line.total().fen()).sum()),
        lines.stream().flatMap(line -> line.notes().stream()).toList(),
        Optional.ofNullable(giftNote),
        Optional.ofNullable(invoice),
        List.copyOf(coupons));
  }

  private List<BrandGroup> byBrand() {
    Map<String, BrandGroup> groups = new LinkedHashMap<>();
    for (StoredLine line : lines) {
      line.good().ifPresent(good -> groupOf(groups, good).add(good.line(line.quantity())));
    }
    return groups.values().stream()
        .map(group -> new BrandGroup(group.brand(), group.name(), List.copyOf(group.lines())))
        .toList();
  }

  private static List<BasketLine> groupOf(Map<String, BrandGroup> groups, Good good) {
    return groups
        .computeIfAbsent(
            good.brand(), brand -> new BrandGroup(brand, good.brandName(), new ArrayList<>()))
        .lines();
  }
}
