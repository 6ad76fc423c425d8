package lingao.catalog.search;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import lingao.catalog.certification.Mark;
import lingao.catalog.search.ProductResults.Facet;
import lingao.catalog.search.ProductResults.FacetValue;
import lingao.catalog.search.analysis.Aliases;
import lingao.catalog.search.analysis.Kin;
import lingao.catalog.search.analysis.Relation;
import lingao.catalog.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * The names behind the slugs that products are filed under, each map in the shop's own order. A few
 * dozen in all.
 *
 * @param categories of the first level
 * @param subcategories of the second level, which products belong to
 */
public record Vocabulary(
    Map<String, LocalizedText> brands,
    Map<String, LocalizedText> categories,
    Map<String, LocalizedText> subcategories,
    Map<String, LocalizedText> towns) {

  /** Copies the maps, keeping their order. */
  public Vocabulary {
    brands = copy(brands);
    categories = copy(categories);
    subcategories = copy(subcategories);
    towns = copy(towns);
  }

  /**
   * The counts with names, in the shop's own order. A value without products is left out unless it
   * is chosen, so that it can be given up again.
   */
  Map<Facet, List<FacetValue>> name(
      Map<Facet, ? extends Map<String, Long>> counts, ProductQuery query) {
    Map<Facet, List<FacetValue>> named = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      named.put(facet, values(facet, counts.get(facet), chosen(facet, query)));
    }
    return named;
  }

  /** The names to be found by; brands by other words for what they are called after, too. */
  Kin kin(Aliases aliases) {
    Kin kin = new Kin();
    brands.forEach(
        (slug, name) -> {
          List<String> all = new ArrayList<>(texts(name));
          all.addAll(aliases.of(texts(name)));
          kin.add(Relation.BRAND, slug, all);
        });
    categories.forEach((slug, name) -> kin.add(Relation.PARENT, slug, texts(name)));
    subcategories.forEach((slug, name) -> kin.add(Relation.CATEGORY, slug, texts(name)));
    towns.forEach((slug, name) -> kin.add(Relation.TOWN, slug, texts(name)));
    return kin;
  }

  private static List<String> texts(LocalizedText name) {
    return List.of(name.zh(), name.en());
  }

  private List<FacetValue> values(
      Facet facet, @Nullable Map<String, Long> counts, Set<String> chosen) {
    List<FacetValue> values = new ArrayList<>();
    names(facet)
        .forEach(
            (slug, name) -> {
              long count = counts == null ? 0 : counts.getOrDefault(slug, 0L);
              if (count > 0 || chosen.contains(slug)) {
                values.add(new FacetValue(slug, name, count));
              }
            });
    return List.copyOf(values);
  }

  private Map<String, LocalizedText> names(Facet facet) {
    return switch (facet) {
      case BRAND -> brands;
      case CATEGORY -> subcategories;
      case TOWN -> towns;
      case MARK -> MarkNames.BY_SLUG;
    };
  }

  private static Set<String> chosen(Facet facet, ProductQuery query) {
    return switch (facet) {
      case BRAND -> query.brands();
      case CATEGORY -> query.categories();
      case TOWN -> query.towns();
      case MARK -> query.marks().stream().map(Mark::slug).collect(Collectors.toSet());
    };
  }

  private static Map<String, LocalizedText> copy(Map<String, LocalizedText> names) {
    return Collections.unmodifiableMap(new LinkedHashMap<>(names));
  }
}
