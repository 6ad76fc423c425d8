package lingao.catalog.search.sql;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import lingao.catalog.certification.Mark;
import lingao.catalog.search.ProductQuery;
import lingao.catalog.search.ProductResults.Facet;
import lingao.catalog.search.Words;
import lingao.catalog.shared.Slug;

/** The conditions of a query in SQL, over {@code product_card c} and {@code product p}. */
final class ProductFilter {

  private static final List<String> NAME = List.of("c.name ->> 'zh'", "c.name ->> 'en'");
  private static final List<String> TEXTS =
      List.of(
          "c.name ->> 'zh'",
          "c.name ->> 'en'",
          "c.brand_name ->> 'zh'",
          "c.brand_name ->> 'en'",
          "c.summary ->> 'zh'",
          "c.summary ->> 'en'",
          "p.description ->> 'zh'",
          "p.description ->> 'en'");

  private final ProductQuery query;
  private final Parameters parameters;
  private final Words words;

  ProductFilter(ProductQuery query, Parameters parameters) {
    this.query = query;
    this.parameters = parameters;
    this.words = Words.of(query.text());
  }

  /** What holds for every count: words, price and stock. */
  String common() {
    List<String> all = new ArrayList<>();
    all.add(allWords(word -> "(" + oneTextHas(TEXTS, word) + " or " + isCode(word) + ")"));
    query.min().ifPresent(min -> all.add("c.price_from >= " + parameters.bind(min.fen())));
    query.max().ifPresent(max -> all.add("c.price_from <= " + parameters.bind(max.fen())));
    if (query.inStockOnly()) {
      all.add("c.available > 0");
    }
    return String.join(" and ", all);
  }

  /** Whether the name alone has all the words. */
  String nameMatches() {
    return allWords(word -> oneTextHas(NAME, word));
  }

  boolean hasWords() {
    return !words.none();
  }

  /** What is chosen in a facet; true when nothing is. */
  String chosen(Facet facet) {
    return switch (facet) {
      case BRAND -> oneOf("c.brand", query.brands());
      case TOWN -> oneOf("c.town", query.towns());
      case CATEGORY ->
          "(%s or coalesce(%s, false))"
              .formatted(
                  oneOf("c.category", query.categories()),
                  oneOf("c.parent_category", query.categories()));
      case MARK -> query.marks().isEmpty() ? "true" : marks();
    };
  }

  private String marks() {
    String chosen =
        query.marks().stream().map(Mark::name).sorted().collect(Collectors.joining(","));
    return "coalesce(string_to_array(c.marks, ',') && string_to_array(%s, ','), false)"
        .formatted(parameters.bind(chosen));
  }

  /** Text that is no slug names nothing, so it isn't asked for. */
  private String oneOf(String column, Collection<String> slugs) {
    if (slugs.isEmpty()) {
      return "true";
    }
    List<String> known = slugs.stream().filter(slug -> Slug.of(slug).isPresent()).sorted().toList();
    return known.isEmpty() ? "false" : column + " in (" + parameters.bindAll(known) + ")";
  }

  private String allWords(UnaryOperator<String> condition) {
    return words.none()
        ? "true"
        : words.list().stream().map(condition).collect(Collectors.joining(" and ", "(", ")"));
  }

  private String oneTextHas(List<String> texts, String word) {
    String pattern = parameters.bind(LikePattern.containing(word));
    return texts.stream()
        .map(text -> text + " ilike " + pattern)
        .collect(Collectors.joining(" or ", "(", ")"));
  }

  /** Our own code of a SKU, or its GTIN with or without leading zeros. */
  private String isCode(String word) {
    return "c.id in (select s.product_id from sku s where s.code = %s or s.gtin = %s)"
        .formatted(
            parameters.bind(word.toUpperCase(Locale.ROOT)),
            parameters.bind("0".repeat(Math.max(0, 14 - word.length())) + word));
  }
}
