package lingao.kiosk.component;

import java.util.Optional;
import lingao.catalog.hall.HallDetail;
import lingao.catalog.shared.LocalizedText;

/**
 * Where a product lies in a hall.
 *
 * @param code of the shelf, such as {@code A}
 * @param name of the shelf
 */
public record ShelfPlace(String code, LocalizedText name) {

  /** Where the product of that slug lies in {@code hall}, if it does. */
  public static Optional<ShelfPlace> of(String product, HallDetail hall) {
    return hall.shelves().stream()
        .flatMap(
            shelf ->
                shelf.items().stream()
                    .filter(item -> item.product().slug().equals(product))
                    .map(item -> new ShelfPlace(shelf.code(), shelf.name())))
        .findFirst();
  }
}
