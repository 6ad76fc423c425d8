package lingao.catalog.recall;

import java.util.List;

/**
 * What was made from a batch, and from that, as far as it has trace codes of its own.
 *
 * @param truncated whether there is more than can be followed
 */
public record MadeFrom(List<RecalledBatch> batches, boolean truncated) {

  /** Nothing. */
  static final MadeFrom NOTHING = new MadeFrom(List.of(), false);
}
