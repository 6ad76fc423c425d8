package lingao.catalog.search;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import lingao.catalog.product.ProductDocument;

/** Tells whether an index keeps a product as it is. */
final class Fingerprint {

  private static final int BYTES = 12;

  private Fingerprint() {}

  /** Of all that is kept of a product, and of the words around it; not of today's marks. */
  static String of(ProductDocument product, Object around) {
    return digest(
        List.of(
                product.id(),
                product.card().withMarks(List.of()),
                product.description(),
                product.parentCategory(),
                product.skuNames(),
                product.codes(),
                product.periods(),
                around)
            .toString());
  }

  private static String digest(String text) {
    try {
      byte[] all =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(all, 0, BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("each Java has SHA-256", e);
    }
  }
}
