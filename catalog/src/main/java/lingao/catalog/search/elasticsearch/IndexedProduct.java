package lingao.catalog.search.elasticsearch;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import lingao.catalog.product.ProductCard;
import lingao.catalog.product.ProductDocument;
import lingao.catalog.product.ProductDocument.MarkPeriod;
import lingao.catalog.search.Vocabulary;
import lingao.catalog.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * A product as the index holds it; fields as in {@code products.json}. Texts are in both languages,
 * with compatibility forms folded as in questions.
 *
 * @param card kept as it is, to be shown; its marks are those of the day it was read, so they come
 *     from {@code valid} when it is shown
 * @param place names of brand's town and of both categories
 * @param codes of SKUs, lower case
 * @param valid days on which it carries a mark, by the mark's slug
 * @param price lowest price, fen
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record IndexedProduct(
    long id,
    ProductCard card,
    List<String> name,
    List<String> brandName,
    List<String> place,
    List<String> summary,
    List<String> description,
    List<String> codes,
    String brand,
    String category,
    @Nullable String parent,
    String town,
    Map<String, List<Days>> valid,
    long price,
    boolean inStock,
    int sold,
    double rating,
    int reviews,
    LocalDate listed) {

  static IndexedProduct of(ProductDocument product, Vocabulary names) {
    ProductCard card = product.card();
    String parent = product.parentCategory().orElse(null);
    return new IndexedProduct(
        product.id(),
        card,
        texts(Stream.of(card.name())),
        texts(Stream.of(card.brand().name())),
        texts(
            Stream.of(
                    names.towns().get(card.town()),
                    names.subcategories().get(card.category()),
                    parent == null ? null : names.categories().get(parent))
                .flatMap(Stream::ofNullable)),
        texts(Stream.concat(Stream.of(card.summary()), product.skuNames().stream())),
        texts(Stream.of(product.description())),
        codes(product),
        card.brand().slug(),
        card.category(),
        parent,
        card.town(),
        product.periods().stream()
            .collect(groupingBy(period -> period.mark().slug(), mapping(Days::of, toList()))),
        card.priceFrom().fen(),
        card.inStock(),
        card.sold(),
        card.rating(),
        card.reviews(),
        card.listedOn());
  }

  private static List<String> texts(Stream<LocalizedText> texts) {
    return texts
        .flatMap(text -> Stream.of(text.zh(), text.en()))
        .map(text -> Normalizer.normalize(text, Normalizer.Form.NFKC))
        .distinct()
        .toList();
  }

  /** Codes as they are typed: a GTIN also without its leading zeros, as printed under bar codes. */
  private static List<String> codes(ProductDocument product) {
    List<String> all = new ArrayList<>();
    for (String code : product.codes()) {
      all.add(code.toLowerCase(Locale.ROOT));
      if (code.matches("0\\d{13}")) {
        all.add(code.substring(1));
      }
    }
    return all;
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
