package lingao.storefront.search;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import lingao.catalog.certification.Mark;
import lingao.catalog.search.ProductQuery;
import lingao.catalog.search.ProductResults.Facet;
import lingao.catalog.search.Sort;
import lingao.catalog.shared.Money;

/**
 * Writes a query back into addresses: itself, and the choices next to it. The same query always
 * gives the same address, values in order and defaults left out, so that caches hold it once. A
 * changed choice begins at the first page.
 *
 * @param query what the reader sees now
 */
public record ProductLinks(ProductQuery query) {

  /** Whether the reader has chosen that value. */
  public boolean has(Facet facet, String slug) {
    return values(facet).contains(slug);
  }

  /** The query with a value chosen. */
  public ProductLinks with(Facet facet, String slug) {
    Set<String> values = new LinkedHashSet<>(values(facet));
    values.add(slug);
    return choose(facet, values);
  }

  /** The query with a value no longer chosen. */
  public ProductLinks without(Facet facet, String slug) {
    Set<String> values = new LinkedHashSet<>(values(facet));
    values.remove(slug);
    return choose(facet, values);
  }

  /** The query with a value chosen if it was not, and the other way round. */
  public ProductLinks toggled(Facet facet, String slug) {
    return has(facet, slug) ? without(facet, slug) : with(facet, slug);
  }

  /** The choices with other words. */
  public ProductLinks withText(String words) {
    return new QueryDraft(query).text(words).page(1).links();
  }

  /** The same products in another order. */
  public ProductLinks sortedBy(Sort sort) {
    return new QueryDraft(query).sort(sort).page(1).links();
  }

  /** Another page of the same products, from 1. */
  public ProductLinks onPage(int page) {
    return new QueryDraft(query).page(page).links();
  }

  /** The query within other prices. */
  public ProductLinks within(Optional<Money> min, Optional<Money> max) {
    return new QueryDraft(query).prices(min, max).page(1).links();
  }

  /** The query with or without what is sold out. */
  public ProductLinks inStockOnly(boolean only) {
    return new QueryDraft(query).inStockOnly(only).page(1).links();
  }

  /** The words alone: no facet, price or stock chosen. */
  public ProductLinks cleared() {
    ProductQuery all = ProductQuery.all();
    return new QueryDraft(all).text(query.text()).sort(query.sort()).links();
  }

  /** Whether any facet, price or stock is chosen. */
  public boolean isNarrowed() {
    return !cleared().onPage(query.page()).toQueryString().equals(toQueryString());
  }

  /** The address of the page of products. */
  public String address() {
    String written = toQueryString();
    return written.isEmpty() ? "/products" : "/products?" + written;
  }

  /** The query as parameters, such as {@code q=fish&page=2}; empty for all products. */
  public String toQueryString() {
    List<String> pairs = new ArrayList<>();
    if (!query.text().isBlank()) {
      add(pairs, "q", query.text());
    }
    for (Facet facet : Facet.values()) {
      values(facet).stream().sorted().forEach(slug -> add(pairs, FacetNames.of(facet), slug));
    }
    query.min().ifPresent(min -> add(pairs, "min", yuan(min)));
    query.max().ifPresent(max -> add(pairs, "max", yuan(max)));
    if (query.inStockOnly()) {
      add(pairs, "stock", "in");
    }
    if (query.sort() != Sort.RELEVANCE) {
      add(pairs, "sort", query.sort().slug());
    }
    if (query.page() > 1) {
      add(pairs, "page", Integer.toString(query.page()));
    }
    if (query.pageSize() != ProductQuery.PAGE_SIZE) {
      add(pairs, "pageSize", Integer.toString(query.pageSize()));
    }
    return String.join("&", pairs);
  }

  private Collection<String> values(Facet facet) {
    return switch (facet) {
      case BRAND -> query.brands();
      case CATEGORY -> query.categories();
      case MARK -> query.marks().stream().map(Mark::slug).toList();
      case TOWN -> query.towns();
    };
  }

  private ProductLinks choose(Facet facet, Set<String> values) {
    return new QueryDraft(query).facet(facet, values).page(1).links();
  }

  private static void add(List<String> pairs, String name, String value) {
    pairs.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
  }

  private static String yuan(Money money) {
    String yuan = money.yuan();
    return yuan.endsWith(".00") ? yuan.substring(0, yuan.length() - 3) : yuan;
  }
}
