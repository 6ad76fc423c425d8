package lingao.storefront.product;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lingao.catalog.certification.Mark;
import lingao.catalog.search.ProductQuery;
import lingao.catalog.search.ProductResults;
import lingao.catalog.search.ProductResults.Facet;
import lingao.catalog.search.ProductResults.FacetValue;
import lingao.catalog.search.ProductResults.PriceRange;
import lingao.catalog.search.Sort;
import lingao.catalog.search.Vocabulary;
import lingao.catalog.shared.LocalizedText;
import lingao.storefront.search.ProductLinks;

/**
 * What was asked and what was found, put together for the page.
 *
 * @param names of categories of the first level, which can be chosen by link but are no facet value
 */
record Listing(ProductQuery query, ProductResults results, Vocabulary names) {

  /** The facets in the order in which the page offers them. */
  static final List<Facet> ORDER = List.of(Facet.CATEGORY, Facet.BRAND, Facet.MARK, Facet.TOWN);

  ProductLinks links() {
    return new ProductLinks(query);
  }

  /** What can be chosen in a facet, and what is chosen though nothing is known of it. */
  List<Choice> choices(Facet facet) {
    List<Choice> choices = new ArrayList<>();
    Set<String> known = new HashSet<>();
    for (FacetValue value : results.facets().getOrDefault(facet, List.of())) {
      known.add(value.slug());
      choices.add(choice(facet, value.slug(), value.name(), Optional.of(value.count())));
    }
    chosen(facet).stream()
        .filter(slug -> !known.contains(slug))
        .sorted()
        .forEach(slug -> choices.add(0, choice(facet, slug, named(slug), Optional.empty())));
    return choices;
  }

  /** Everything chosen in the facets. */
  List<Choice> chosen() {
    return ORDER.stream().flatMap(f -> choices(f).stream()).filter(Choice::chosen).toList();
  }

  /** Ranges of the price to choose from, and the one that is chosen. */
  List<PriceChoice> prices() {
    return results.prices().stream()
        .map(range -> new PriceChoice(range, isChosen(range)))
        .filter(choice -> choice.chosen() || choice.range().count() > 0)
        .toList();
  }

  private boolean isChosen(PriceRange range) {
    return range.from().equals(query.min()) && range.to().equals(query.max());
  }

  /** The name of the one thing that was chosen, when nothing else was asked for. */
  Optional<LocalizedText> subject() {
    List<Choice> chosen = chosen();
    return isPlain() && chosen.size() == 1 ? Optional.of(chosen.get(0).name()) : Optional.empty();
  }

  /** Whether search engines should list it: the shop's own groupings, not each combination. */
  boolean isIndexed() {
    return isPlain() && chosen().size() <= 1 && results.total() > 0 && !isBeyondEnd();
  }

  /** Whether the page asked for comes after the last one. */
  boolean isBeyondEnd() {
    return results.total() > 0 && results.page() > results.pages();
  }

  private boolean isPlain() {
    return query.text().isBlank()
        && query.min().isEmpty()
        && query.max().isEmpty()
        && !query.inStockOnly()
        && query.sort() == Sort.RELEVANCE;
  }

  private Choice choice(Facet facet, String slug, LocalizedText name, Optional<Long> count) {
    return new Choice(facet, slug, name, count, links().has(facet, slug));
  }

  private LocalizedText named(String slug) {
    Map<String, LocalizedText> firstLevel = names.categories();
    return firstLevel.getOrDefault(slug, new LocalizedText(slug, slug));
  }

  private Set<String> chosen(Facet facet) {
    return switch (facet) {
      case BRAND -> query.brands();
      case CATEGORY -> query.categories();
      case TOWN -> query.towns();
      case MARK -> slugs(query.marks());
    };
  }

  private static Set<String> slugs(Set<Mark> marks) {
    Set<String> slugs = new HashSet<>();
    marks.forEach(mark -> slugs.add(mark.slug()));
    return slugs;
  }

  /**
   * A value of a facet.
   *
   * @param count products it would show, when that is known
   */
  record Choice(
      Facet facet, String slug, LocalizedText name, Optional<Long> count, boolean chosen) {}

  /** A range of prices. */
  record PriceChoice(PriceRange range, boolean chosen) {}
}
