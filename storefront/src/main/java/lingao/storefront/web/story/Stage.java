package lingao.storefront.web.story;

import java.util.Locale;
import java.util.Optional;
import lingao.catalog.trace.TraceStepKind;

/** The parts of a journey as a shopper thinks of it. */
public enum Stage {
  /** On the field, in the pond, on the boat. */
  SOURCE,
  /** Cleaned, cooked, packed. */
  MAKING,
  /** In the cold store and on the lorry. */
  WAY,
  /** On the shelf. */
  SHOP;

  /** The stage's name in texts, such as {@code source}. */
  public String slug() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The stage to which a kind belongs; an inspection, or what has no kind, belongs to the one in
   * which it is made.
   */
  static Optional<Stage> of(TraceStepKind kind) {
    return switch (kind) {
      case PLANTING, BREEDING, CATCH, INPUT, HARVEST -> Optional.of(SOURCE);
      case PROCESSING, PACKING -> Optional.of(MAKING);
      case STORAGE, TRANSPORT -> Optional.of(WAY);
      case HALL, SALE -> Optional.of(SHOP);
      case INSPECTION, OTHER -> Optional.empty();
    };
  }
}
