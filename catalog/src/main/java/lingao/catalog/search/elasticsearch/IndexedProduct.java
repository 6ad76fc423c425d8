package lingao.catalog.search.elasticsearch;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import lingao.catalog.product.ProductCard;
import lingao.catalog.product.ProductDocument;
import lingao.catalog.product.ProductDocument.MarkPeriod;
import lingao.catalog.search.Popularity;
import lingao.catalog.search.ProductTerms;
import lingao.catalog.search.analysis.Aliases;
import lingao.catalog.search.analysis.Terms;
import org.jspecify.annotations.Nullable;

/**
 * A product as the index holds it; fields as in {@code products.json}. What it is found by, {@link
 * ProductTerms}, is only indexed: it doesn't come back.
 *
 * @param card kept as it is, to be shown; its marks are those of the day it was read, so they come
 *     from {@code valid} when it is shown
 * @param fingerprint the same as long as the product would be kept the same
 * @param valid days on which it carries a mark, by the mark's slug
 * @param price lowest price, fen
 * @param popularity 0 to 1
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record IndexedProduct(
    long id,
    String slug,
    ProductCard card,
    String fingerprint,
    Terms name,
    Collection<String> alias,
    Collection<String> story,
    Collection<String> names,
    Collection<String> codes,
    String brand,
    String category,
    @Nullable String parent,
    String town,
    Map<String, List<Days>> valid,
    long price,
    boolean inStock,
    double popularity,
    int sold,
    double rating,
    int reviews,
    LocalDate listed) {

  static IndexedProduct of(ProductDocument product, Aliases aliases) {
    ProductCard card = product.card();
    ProductTerms terms = ProductTerms.of(product, aliases);
    return new IndexedProduct(
        product.id(),
        card.slug(),
        card,
        terms.fingerprint(),
        terms.name(),
        terms.alias(),
        terms.story(),
        terms.names(),
        terms.codes(),
        card.brand().slug(),
        card.category(),
        product.parentCategory().orElse(null),
        card.town(),
        product.periods().stream()
            .collect(groupingBy(period -> period.mark().slug(), mapping(Days::of, toList()))),
        card.priceFrom().fen(),
        card.inStock(),
        Popularity.of(card),
        card.sold(),
        card.rating(),
        card.reviews(),
        card.listedOn());
  }

  /**
   * A range of days, as Elasticsearch's {@code date_range} takes it.
   *
   * @param gte first day
   * @param lte last day; none for a range without end
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Days(LocalDate gte, @Nullable LocalDate lte) {
    static Days of(MarkPeriod period) {
      return new Days(period.first(), period.last().orElse(null));
    }

    boolean include(LocalDate day) {
      return !day.isBefore(gte) && (lte == null || !day.isAfter(lte));
    }
  }
}
