package lingao.catalog.basket;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lingao.catalog.shared.LocalizedText;
import lingao.catalog.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * A line of a basket with the SKU it names.
 *
 * @param name product and pack when it was added
 * @param sold the SKU of this moment; none when the shop has it no more
 */
record StoredLine(
    String sku, LocalizedText name, int quantity, long seenPriceFen, @Nullable Good sold) {

  Optional<Good> good() {
    return Optional.ofNullable(sold);
  }

  Optional<BasketLine> current() {
    return good().map(good -> good.line(quantity));
  }

  List<BasketNote> notes() {
    return good().map(this::notesOn).orElseGet(() -> List.of(new BasketNote.Gone(sku, name)));
  }

  private List<BasketNote> notesOn(Good good) {
    List<BasketNote> notes = new ArrayList<>();
    if (good.priceFen() != seenPriceFen) {
      notes.add(
          new BasketNote.PriceChanged(
              sku, good.fullName(), new Money(seenPriceFen), new Money(good.priceFen())));
    }
    if (good.available() < quantity) {
      notes.add(new BasketNote.FewerLeft(sku, good.fullName(), quantity, good.available()));
    }
    return notes;
  }
}
