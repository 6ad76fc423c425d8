package lingao.catalog.recall;

import java.util.List;

/** Which recalls the public learns of beside a product. */
public interface ProductRecalls {

  /** The recalls under way of batches of a product, the latest first. Costs no SQL as a rule. */
  List<ProductRecall> of(String product);
}
