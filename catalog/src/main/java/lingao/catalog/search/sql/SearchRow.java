package lingao.catalog.search.sql;

import com.fasterxml.jackson.annotation.JsonProperty;
import lingao.catalog.product.ProductCard;
import lingao.catalog.product.ProductDocument;
import lingao.catalog.search.Popularity;
import lingao.catalog.search.ProductTerms;
import lingao.catalog.search.analysis.Aliases;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@code product_search}, named as its columns are.
 *
 * @param listed days since 1970-01-01
 */
record SearchRow(
    @JsonProperty("product_id") long id,
    String slug,
    String brand,
    String category,
    @JsonProperty("parent_category") @Nullable String parent,
    String town,
    long price,
    @JsonProperty("in_stock") boolean inStock,
    double popularity,
    int sold,
    double rating,
    int reviews,
    @JsonProperty("listed_on") long listed,
    String terms) {

  static SearchRow of(ProductDocument product, Aliases aliases) {
    ProductCard card = product.card();
    return new SearchRow(
        product.id(),
        card.slug(),
        card.brand().slug(),
        card.category(),
        product.parentCategory().orElse(null),
        card.town(),
        card.priceFrom().fen(),
        card.inStock(),
        Popularity.of(card),
        card.sold(),
        card.rating(),
        card.reviews(),
        card.listedOn().toEpochDay(),
        Lexemes.of(product, ProductTerms.of(product, aliases)));
  }
}
