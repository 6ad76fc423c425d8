package lingao.catalog.fulfilment;

import java.util.Set;

/** Somebody else has given regions another rule meanwhile; nothing was written. */
public final class StaleRegions extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final Set<String> divisions;

  /** Names the regions by their codes. */
  public StaleRegions(Set<String> divisions) {
    super("regions were changed meanwhile: " + divisions);
    this.divisions = Set.copyOf(divisions);
  }

  /** The codes of the regions. */
  public Set<String> divisions() {
    return divisions;
  }
}
