package lingao.catalog.search.sql;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lingao.catalog.search.Asked;
import lingao.catalog.search.PriceRanges;
import lingao.catalog.search.ProductQuery;
import lingao.catalog.search.ProductResults.Facet;

/** Writes the statements of a search: one counts, one lists a page of slugs. */
final class Statements {

  /** The row with the number of all products, and what the best of them counts. */
  static final String TOTAL = "TOTAL";

  static final String BEST = "BEST";

  /** Rows with the numbers of products in {@link PriceRanges}, by their place. */
  static final String PRICE = "PRICE";

  private Statements() {}

  /** Rows of (facet, value, number). */
  static String counts(ProductQuery query, Asked asked, Parameters parameters) {
    ProductFilter filter = new ProductFilter(query, asked, parameters);
    String chosen =
        Arrays.stream(Facet.values())
            .map(facet -> filter.chosen(facet) + " as in_" + facet)
            .collect(Collectors.joining(", "));
    return "with matching as materialized (select s.product_id, s.brand, s.category, s.town, s.price, "
        + filter.weight()
        + " as weight, "
        + chosen
        + ", "
        + filter.price()
        + " as in_PRICE from product_search s where "
        + filter.common()
        + ") select 'TOTAL' as facet, '' as value, cast(count(*) as double precision) from matching where "
        + inAllBut("")
        + " union all select 'BEST', '', coalesce(max(weight), 0) from matching"
        + count("BRAND", "brand", "")
        + count("CATEGORY", "category", "")
        + count("TOWN", "town", "")
        + count("PRICE", "width_bucket(price, cast(array[" + priceBounds() + "] as bigint[]))", "")
        + count(
            "MARK",
            "mark",
            " join (select distinct cp.product_id as id, v.mark from certificate_product cp"
                + " join valid_certificate v on v.id = cp.certificate_id) as marked"
                + " on marked.id = matching.product_id");
  }

  /** Slugs of the page, in order. */
  static String page(ProductQuery query, Asked asked, Parameters parameters) {
    ProductFilter filter = new ProductFilter(query, asked, parameters);
    return "select s.slug from product_search s where "
        + filter.common()
        + " and "
        + filter.allChosen()
        + " order by "
        + order(query, filter)
        + ", s.product_id limit "
        + query.rows()
        + " offset "
        + query.offset();
  }

  /** Slugs and names of the best. */
  static String names(Asked asked, int limit, Parameters parameters) {
    ProductFilter filter = new ProductFilter(ProductQuery.all(), asked, parameters);
    return "select s.slug, p.name ->> 'zh', p.name ->> 'en' from product_search s"
        + " join product p on p.id = s.product_id where "
        + filter.wordsInNames()
        + " order by "
        + best(filter)
        + ", s.product_id limit "
        + limit;
  }

  private static String order(ProductQuery query, ProductFilter filter) {
    return switch (query.sort()) {
      case RELEVANCE -> best(filter);
      case PRICE_ASC -> "s.price";
      case PRICE_DESC -> "s.price desc";
      case NEWEST -> "s.listed_on desc";
      case SALES -> "s.sold desc";
      case RATING -> "s.rating desc, s.reviews desc";
    };
  }

  private static String best(ProductFilter filter) {
    String weight = filter.weight();
    return (weight.equals("0") ? "" : weight + " desc, ") + "s.in_stock desc, s.popularity desc";
  }

  private static String count(String facet, String column, String join) {
    return " union all select '%s', cast(%s as text), count(*) from matching%s where %s group by %s"
        .formatted(facet, column, join, inAllBut(facet), column);
  }

  private static String inAllBut(String own) {
    return Stream.concat(Arrays.stream(Facet.values()).map(Facet::name), Stream.of(PRICE))
        .filter(facet -> !facet.equals(own))
        .map(facet -> "in_" + facet)
        .collect(Collectors.joining(" and "));
  }

  /** The lowest price of each range but the first. */
  private static String priceBounds() {
    List<PriceRanges.Bounds> ranges = PriceRanges.ALL;
    return ranges.stream()
        .flatMap(range -> range.lowest().stream())
        .map(money -> String.valueOf(money.fen()))
        .collect(Collectors.joining(", "));
  }
}
