package lingao.catalog.trace;

import java.util.List;
import java.util.Optional;
import lingao.catalog.epcis.ChainHead;
import lingao.catalog.product.ProductCard;

/**
 * A batch with its whole journey.
 *
 * @param template which records such goods have
 * @param quantity pieces made
 * @param recall why it is called back, if it is
 * @param chain over the hashes of its events; none before the first
 * @param steps in order of time; its own, those of what it was made from, and of what it lay in
 * @param lineage what it was made from
 */
public record BatchStory(
    BatchSummary batch,
    ProductCard product,
    TraceTemplate template,
    int quantity,
    Verdict verdict,
    Optional<RecallNotice> recall,
    Optional<ChainHead> chain,
    List<TraceStep> steps,
    Lineage lineage) {

  /** Copies its list. */
  public BatchStory {
    steps = List.copyOf(steps);
  }

  /** Whether its last day has passed. */
  public boolean expired() {
    return verdict.expired();
  }

  /** What to say of it in few words. */
  public VerdictLine line() {
    return VerdictLine.of(this);
  }
}
