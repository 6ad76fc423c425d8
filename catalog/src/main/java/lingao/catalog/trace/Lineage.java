package lingao.catalog.trace;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import lingao.catalog.epcis.EpcKey;
import lingao.catalog.shared.LocalizedText;

/**
 * From which batches a batch was made.
 *
 * @param sources nearest first
 * @param truncated whether there are more than are named
 */
public record Lineage(List<Source> sources, boolean truncated) {

  /** Made from nothing that is recorded. */
  public static final Lineage NONE = new Lineage(List.of(), false);

  /** Copies its list. */
  public Lineage {
    sources = List.copyOf(sources);
  }

  /**
   * A batch, or another thing, upstream.
   *
   * @param name of the product; the key where it is not known
   * @param code of a batch of this shop
   * @param place where it comes from, and {@code at} since when it is known, as its first record
   *     says
   * @param depth how many transformations back, from 1
   */
  public record Source(
      EpcKey key,
      LocalizedText name,
      Optional<TraceCode> code,
      Optional<LocalizedText> place,
      Optional<Instant> at,
      int depth) {}
}
