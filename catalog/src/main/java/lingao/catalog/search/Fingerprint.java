package lingao.catalog.search;

import java.util.List;
import lingao.catalog.product.ProductDocument;
import lingao.catalog.shared.Sha256;

/** Tells whether an index keeps a product as it is. */
final class Fingerprint {

  private static final int BYTES = 12;

  private Fingerprint() {}

  /** Of all that is kept of a product, and of the words around it; not of today's marks. */
  static String of(ProductDocument product, Object around) {
    return Sha256.hex(
        List.of(
                product.id(),
                product.card().withMarks(List.of()),
                product.description(),
                product.parentCategory(),
                product.skuNames(),
                product.codes(),
                product.periods(),
                around)
            .toString(),
        BYTES);
  }
}
