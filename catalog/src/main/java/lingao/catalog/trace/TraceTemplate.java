package lingao.catalog.trace;

import static lingao.catalog.trace.TraceStepKind.BREEDING;
import static lingao.catalog.trace.TraceStepKind.CATCH;
import static lingao.catalog.trace.TraceStepKind.HALL;
import static lingao.catalog.trace.TraceStepKind.HARVEST;
import static lingao.catalog.trace.TraceStepKind.INPUT;
import static lingao.catalog.trace.TraceStepKind.INSPECTION;
import static lingao.catalog.trace.TraceStepKind.PACKING;
import static lingao.catalog.trace.TraceStepKind.PLANTING;
import static lingao.catalog.trace.TraceStepKind.PROCESSING;
import static lingao.catalog.trace.TraceStepKind.SALE;
import static lingao.catalog.trace.TraceStepKind.STORAGE;
import static lingao.catalog.trace.TraceStepKind.TRANSPORT;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Which records a batch of some kind of goods has, from the source to the point of sale, in the
 * order in which people make them. The way from the packed goods to the buyer is not the same for
 * all, so none of its records is asked for.
 */
// List.of and Set.of make lists and sets that nobody changes.
@SuppressWarnings("ImmutableEnumChecker")
public enum TraceTemplate {
  /** 种植: grown and sold as harvested. */
  CROP(
      List.of(
          PLANTING,
          INPUT,
          INSPECTION,
          HARVEST,
          PROCESSING,
          PACKING,
          STORAGE,
          TRANSPORT,
          HALL,
          SALE),
      Set.of(PLANTING, INPUT, INSPECTION, HARVEST, PACKING),
      Set.of()),
  /** 养殖: livestock, poultry, bees, farmed fish, and what they give. */
  LIVESTOCK(
      List.of(
          BREEDING,
          INPUT,
          INSPECTION,
          HARVEST,
          PROCESSING,
          PACKING,
          STORAGE,
          TRANSPORT,
          HALL,
          SALE),
      Set.of(BREEDING, INPUT, INSPECTION, PACKING),
      Set.of()),
  /** 捕捞: caught wild. */
  FISHING(
      List.of(CATCH, INSPECTION, PROCESSING, PACKING, STORAGE, TRANSPORT, HALL, SALE),
      Set.of(CATCH, INSPECTION, PACKING),
      Set.of()),
  /** 加工: made from something; where that comes from may be told instead of its receipt. */
  PROCESSED(
      List.of(INPUT, PROCESSING, INSPECTION, PACKING, STORAGE, TRANSPORT, HALL, SALE),
      Set.of(INPUT, PROCESSING, INSPECTION, PACKING),
      Set.of(PLANTING, BREEDING, CATCH, HARVEST));

  private final List<TraceStepKind> kinds;
  private final Set<TraceStepKind> required;

  /** Any of these does for {@code INPUT}. */
  private final Set<TraceStepKind> sources;

  TraceTemplate(
      List<TraceStepKind> kinds, Set<TraceStepKind> required, Set<TraceStepKind> sources) {
    this.kinds = kinds;
    this.required = required;
    this.sources = sources;
  }

  /** All kinds of records that it has, in order. */
  public List<TraceStepKind> kinds() {
    return kinds;
  }

  /** Those without which a journey is incomplete, in order. */
  public List<TraceStepKind> required() {
    return kinds.stream().filter(required::contains).toList();
  }

  /** The required kinds that are not among {@code recorded}, in order. */
  public List<TraceStepKind> missing(Set<TraceStepKind> recorded) {
    return required().stream().filter(kind -> !isIn(recorded, kind)).toList();
  }

  private boolean isIn(Set<TraceStepKind> recorded, TraceStepKind kind) {
    return recorded.contains(kind)
        || (kind == INPUT && recorded.stream().anyMatch(sources::contains));
  }

  /** The template's name in files and addresses, such as {@code crop}. */
  public String slug() {
    return name().toLowerCase(Locale.ROOT);
  }
}
