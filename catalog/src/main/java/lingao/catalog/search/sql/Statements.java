package lingao.catalog.search.sql;

import java.util.Arrays;
import java.util.stream.Collectors;
import lingao.catalog.search.ProductQuery;
import lingao.catalog.search.ProductResults.Facet;
import org.jspecify.annotations.Nullable;

/** Writes the two statements of a search: one counts, one lists a page of slugs. */
final class Statements {

  private static final String FROM = " from product_card c join product p on p.id = c.id";

  private Statements() {}

  /** Rows of (facet, value, count), and one row ('TOTAL', '', count). */
  static String counts(ProductQuery query, Parameters parameters) {
    ProductFilter filter = new ProductFilter(query, parameters);
    String chosen =
        Arrays.stream(Facet.values())
            .map(facet -> filter.chosen(facet) + " as in_" + facet)
            .collect(Collectors.joining(", "));
    return "with matching as (select c.brand, c.category, c.town, c.marks, "
        + chosen
        + FROM
        + " where "
        + filter.common()
        + ") select 'TOTAL' as facet, '' as value, count(*) from matching where "
        + inAllBut(null)
        + count(Facet.BRAND, "brand", "")
        + count(Facet.CATEGORY, "category", "")
        + count(Facet.TOWN, "town", "")
        + count(Facet.MARK, "mark", " cross join unnest(string_to_array(marks, ',')) as mark");
  }

  /** Slugs of the page, in order. */
  static String page(ProductQuery query, Parameters parameters) {
    ProductFilter filter = new ProductFilter(query, parameters);
    String chosen =
        Arrays.stream(Facet.values()).map(filter::chosen).collect(Collectors.joining(" and "));
    return "select c.slug"
        + FROM
        + " where "
        + filter.common()
        + " and "
        + chosen
        + " order by "
        + order(query, filter)
        + ", c.id limit "
        + query.rows()
        + " offset "
        + query.offset();
  }

  /** Slugs of products whose name has all the words, those in stock first. */
  static String names(ProductQuery query, Parameters parameters) {
    ProductFilter filter = new ProductFilter(query, parameters);
    return "select c.slug"
        + FROM
        + " where "
        + filter.nameMatches()
        + " order by case when c.available > 0 then 0 else 1 end, c.sold desc, c.id limit "
        + query.rows();
  }

  private static String order(ProductQuery query, ProductFilter filter) {
    return switch (query.sort()) {
      case RELEVANCE ->
          "case when c.available > 0 then 0 else 1 end, "
              + (filter.hasWords()
                  ? "case when " + filter.nameMatches() + " then 0 else 1 end, "
                  : "")
              + "c.sold desc";
      case PRICE_ASC -> "c.price_from";
      case PRICE_DESC -> "c.price_from desc";
      case NEWEST -> "c.listed_on desc";
      case SALES -> "c.sold desc";
      case RATING ->
          "coalesce(cast(c.rating_sum as double precision) / nullif(c.rating_count, 0), 0) desc,"
              + " c.rating_count desc";
    };
  }

  private static String count(Facet facet, String column, String join) {
    return " union all select '%s', cast(%s as text), count(*) from matching%s where %s group by %s"
        .formatted(facet, column, join, inAllBut(facet), column);
  }

  private static String inAllBut(@Nullable Facet own) {
    return Arrays.stream(Facet.values())
        .filter(facet -> facet != own)
        .map(facet -> "in_" + facet)
        .collect(Collectors.joining(" and "));
  }
}
