package lingao.catalog.basket;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lingao.catalog.shared.Money;

/**
 * A basket at this moment.
 *
 * @param customer whose basket it is, if they have an account
 * @param brands in the order of the shop's brands
 * @param pieces in all
 * @param goods what all pieces cost
 * @param notes what changed, in the order of the lines
 * @param giftNote words to the receiver
 * @param coupons codes that the reader entered, whether they can be used or not
 */
public record BasketView(
    String id,
    Optional<Long> customer,
    List<BrandGroup> brands,
    int pieces,
    Money goods,
    List<BasketNote> notes,
    Optional<String> giftNote,
    Optional<Invoice> invoice,
    List<String> coupons) {

  /** All lines, by brand. */
  public List<BasketLine> lines() {
    return brands.stream().flatMap(brand -> brand.lines().stream()).toList();
  }

  /** Whether nothing is in it. */
  public boolean isEmpty() {
    return brands.isEmpty();
  }

  /** The notes of one kind. */
  public <N extends BasketNote> Stream<N> notes(Class<N> kind) {
    return notes.stream().filter(kind::isInstance).map(kind::cast);
  }
}
