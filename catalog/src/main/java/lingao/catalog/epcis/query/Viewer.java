package lingao.catalog.epcis.query;

import java.util.Optional;
import lingao.catalog.shared.Slug;

/**
 * Who asks. Private parts of an event are for the county office and for the brand that captured it.
 *
 * @param brand whose events are seen whole
 */
public record Viewer(boolean office, Optional<Slug> brand) {

  /** Anybody. */
  public static final Viewer PUBLIC = new Viewer(false, Optional.empty());

  /** The county office. */
  public static final Viewer OFFICE = new Viewer(true, Optional.empty());

  /** A brand. */
  public static Viewer of(Slug brand) {
    return new Viewer(false, Optional.of(brand));
  }

  /** Whether the viewer sees everything that {@code owner}, or the office, has captured. */
  boolean owns(Optional<Slug> owner) {
    return office || (brand.isPresent() && brand.equals(owner));
  }
}
