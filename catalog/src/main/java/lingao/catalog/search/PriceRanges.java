package lingao.catalog.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lingao.catalog.search.ProductResults.PriceRange;
import lingao.catalog.shared.Money;

/** The ranges of prices that are offered to choose from. */
public final class PriceRanges {

  /** From the cheapest on; a price belongs to one of them. */
  public static final List<Bounds> ALL =
      List.of(
          new Bounds(Optional.empty(), yuan(30, -1)),
          new Bounds(yuan(30, 0), yuan(60, -1)),
          new Bounds(yuan(60, 0), yuan(120, -1)),
          new Bounds(yuan(120, 0), yuan(300, -1)),
          new Bounds(yuan(300, 0), Optional.empty()));

  private PriceRanges() {}

  static List<PriceRange> counted(List<Long> counts) {
    List<PriceRange> ranges = new ArrayList<>();
    for (int i = 0; i < Math.min(ALL.size(), counts.size()); i++) {
      if (counts.get(i) > 0) {
        ranges.add(new PriceRange(ALL.get(i).lowest(), ALL.get(i).highest(), counts.get(i)));
      }
    }
    return ranges;
  }

  private static Optional<Money> yuan(long yuan, long fen) {
    return Optional.of(new Money(yuan * 100 + fen));
  }

  /**
   * A range.
   *
   * @param lowest lowest price; none for no bound
   * @param highest highest price; none for no bound
   */
  public record Bounds(Optional<Money> lowest, Optional<Money> highest) {}
}
