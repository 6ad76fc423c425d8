package lingao.catalog.search.elasticsearch;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import lingao.catalog.certification.Mark;
import lingao.catalog.product.ProductCard;
import lingao.catalog.search.elasticsearch.IndexedProduct.Days;

/** What of an {@link IndexedProduct} comes back to be shown. */
record StoredProduct(ProductCard card, Map<String, List<Days>> valid) {

  /** The card with the marks that the product carries on that day, whenever it was indexed. */
  ProductCard cardOn(LocalDate day) {
    List<Mark> marks =
        Arrays.stream(Mark.values())
            .filter(
                mark ->
                    valid.getOrDefault(mark.slug(), List.of()).stream()
                        .anyMatch(days -> days.include(day)))
            .toList();
    return card.withMarks(marks);
  }
}
