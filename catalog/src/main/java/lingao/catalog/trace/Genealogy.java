package lingao.catalog.trace;

import java.util.List;
import java.util.Optional;
import lingao.catalog.epcis.EpcKey;
import lingao.catalog.epcis.TraceGraph;
import lingao.catalog.shared.LocalizedText;

/**
 * The things around a batch: what it came from and what became of it.
 *
 * @param batch in the middle
 * @param sources what it came from, nearest first, without the batch
 * @param products what became of it, nearest first, without the batch
 * @param edges between those and the batch, as things went
 * @param truncated whether more is known
 */
public record Genealogy(
    Thing batch,
    List<Thing> sources,
    List<Thing> products,
    List<TraceGraph.Edge> edges,
    boolean truncated) {

  /** Copies its lists. */
  public Genealogy {
    sources = List.copyOf(sources);
    products = List.copyOf(products);
    edges = List.copyOf(edges);
  }

  /** Whether nothing is known but the batch itself. */
  public boolean isAlone() {
    return sources.isEmpty() && products.isEmpty();
  }

  /**
   * A thing in it.
   *
   * @param name of its product, where that is known
   * @param code of a batch of this shop
   * @param depth steps from the batch, which has 0
   */
  public record Thing(
      EpcKey key, Optional<LocalizedText> name, Optional<TraceCode> code, int depth) {}
}
