package lingao.catalog.epcis;

import java.util.Set;
import java.util.stream.Collectors;
import lingao.catalog.shared.Slug;

/** Whose keys are whose. Without an implementation no brand may write any. */
public interface KeyOwners {

  /** Whether {@code brand} may say something about {@code key}. */
  boolean mayWrite(Slug brand, EpcKey key);

  /**
   * Those of {@code keys} that are not the brand's. A document names thousands, so implementations
   * should answer with one query.
   */
  default Set<EpcKey> foreign(Slug brand, Set<EpcKey> keys) {
    return keys.stream().filter(key -> !mayWrite(brand, key)).collect(Collectors.toSet());
  }
}
