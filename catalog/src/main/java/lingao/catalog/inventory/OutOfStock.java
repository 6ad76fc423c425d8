package lingao.catalog.inventory;

import java.util.List;
import java.util.stream.Collectors;

/** Fewer pieces are available than wanted. Nothing was reserved. */
public final class OutOfStock extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<Shortage> shortages;

  /** Tells of each line that is short; at least one. */
  public OutOfStock(List<Shortage> shortages) {
    super(shortages.stream().map(Shortage::toString).collect(Collectors.joining(", ")));
    this.shortages = List.copyOf(shortages);
  }

  /** The lines that are short, by SKU. */
  public List<Shortage> shortages() {
    return shortages;
  }

  /**
   * A line that is short.
   *
   * @param sku its code
   * @param wanted pieces wanted
   * @param available pieces there, fewer than wanted
   */
  public record Shortage(String sku, int wanted, int available) {}
}
