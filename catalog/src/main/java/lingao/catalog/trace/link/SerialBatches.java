package lingao.catalog.trace.link;

import java.util.Optional;
import lingao.catalog.gs1.Lot;
import lingao.catalog.gs1.Serial;
import lingao.catalog.shared.Gtin;

/** Which batch a serialised piece is of; who numbers pieces knows. */
public interface SerialBatches {

  /** The batch of that piece; nothing when no such piece was ever numbered. */
  Optional<Lot> lotOf(Gtin gtin, Serial serial);
}
