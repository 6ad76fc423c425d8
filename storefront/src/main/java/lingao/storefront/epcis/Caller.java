package lingao.storefront.epcis;

import java.util.Optional;
import lingao.catalog.epcis.Capturer;
import lingao.catalog.epcis.query.Viewer;
import lingao.catalog.shared.Slug;

/**
 * Somebody with credentials.
 *
 * @param brand for which they act; none for the county office
 * @param account by which the repository remembers them
 */
record Caller(Optional<Slug> brand, String account) {

  Capturer capturer() {
    return new Capturer(brand, account);
  }

  Viewer viewer() {
    return brand.map(Viewer::of).orElse(Viewer.OFFICE);
  }
}
