package lingao.catalog.recall;

import java.util.List;
import lingao.catalog.trace.RecallNotice;
import lingao.catalog.trace.TraceCode;

/**
 * That batches of a product are being called back, as its page tells.
 *
 * @param batches of this product, in the order of their lots
 */
public record ProductRecall(RecallNotice notice, List<Lotted> batches) {

  /** Copies its list. */
  public ProductRecall {
    batches = List.copyOf(batches);
  }

  /**
   * A batch, by what stands on its packages.
   *
   * @param lot number of the lot
   */
  public record Lotted(TraceCode code, String lot) {}
}
