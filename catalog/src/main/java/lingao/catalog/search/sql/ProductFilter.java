package lingao.catalog.search.sql;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import lingao.catalog.certification.Mark;
import lingao.catalog.search.Asked;
import lingao.catalog.search.ProductQuery;
import lingao.catalog.search.ProductResults.Facet;
import lingao.catalog.search.Zone;
import lingao.catalog.search.analysis.Match;
import lingao.catalog.shared.Slug;

/** The conditions of a query in SQL, over {@code product_search s}. */
final class ProductFilter {

  private final ProductQuery query;
  private final Asked asked;
  private final Parameters parameters;

  ProductFilter(ProductQuery query, Asked asked, Parameters parameters) {
    this.query = query;
    this.asked = asked;
    this.parameters = parameters;
  }

  /** What holds for every count: words and stock. */
  String common() {
    return words() + (query.inStockOnly() ? " and s.in_stock" : "");
  }

  String words() {
    return asked.needed().isEmpty() ? "true" : matches(asked.needed().flatMap(TextQuery::of));
  }

  /** That the names have the words. */
  String wordsInNames() {
    return asked.needed().isEmpty()
        ? "true"
        : matches(asked.needed().flatMap(needed -> TextQuery.of(needed, "AB")));
  }

  /**
   * What a match counts: as much as the zone that has all of it. The name as a whole counts more.
   */
  String weight() {
    if (asked.needed().isEmpty()) {
      return "0";
    }
    Match needed = asked.needed().get();
    return "case when %s then %s when %s then %s when %s then %s else %s end"
        .formatted(
            matches(TextQuery.of(Match.any(asked.better()))),
            2 * Zone.NAME.weight(),
            matches(TextQuery.of(needed, "A")),
            Zone.NAME.weight(),
            matches(TextQuery.of(needed, "AB")),
            Zone.ALIAS.weight(),
            Zone.KIN.weight());
  }

  /** What is chosen of the prices; true when nothing is. */
  String price() {
    String min = query.min().map(m -> "s.price >= " + parameters.bind(m.fen())).orElse("true");
    String max = query.max().map(m -> "s.price <= " + parameters.bind(m.fen())).orElse("true");
    return "(" + min + " and " + max + ")";
  }

  /** What is chosen in a facet; true when nothing is. */
  String chosen(Facet facet) {
    return switch (facet) {
      case BRAND -> oneOf("s.brand", query.brands());
      case TOWN -> oneOf("s.town", query.towns());
      case CATEGORY ->
          "(%s or coalesce(%s, false))"
              .formatted(
                  oneOf("s.category", query.categories()),
                  oneOf("s.parent_category", query.categories()));
      case MARK -> query.marks().isEmpty() ? "true" : marks();
    };
  }

  private String marks() {
    List<String> chosen = query.marks().stream().map(Mark::name).sorted().toList();
    return ("exists (select 1 from certificate_product cp"
            + " join valid_certificate v on v.id = cp.certificate_id"
            + " where cp.product_id = s.product_id and v.mark in (%s))")
        .formatted(parameters.bindAll(chosen));
  }

  private String matches(Optional<String> text) {
    return text.map(written -> "s.terms @@ cast(" + parameters.bind(written) + " as tsquery)")
        .orElse("false");
  }

  /** Text that is no slug names nothing, so it isn't asked for. */
  private String oneOf(String column, Collection<String> slugs) {
    if (slugs.isEmpty()) {
      return "true";
    }
    List<String> known = slugs.stream().filter(slug -> Slug.of(slug).isPresent()).sorted().toList();
    return known.isEmpty() ? "false" : column + " in (" + parameters.bindAll(known) + ")";
  }

  /** Everything that is chosen. */
  String allChosen() {
    return Arrays.stream(Facet.values())
        .map(this::chosen)
        .collect(Collectors.joining(" and ", "", " and " + price()));
  }
}
