package lingao.catalog.search;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import lingao.catalog.product.ProductDocument;

/** Where products are copied to, to be found there. */
public interface ProductSink {

  /**
   * Keeps some products as they are now, and forgets others.
   *
   * @param gone slugs of products that are no more
   */
  void write(List<ProductDocument> products, Collection<String> gone) throws IOException;
}
