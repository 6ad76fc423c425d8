package lingao.storefront.search;

import static java.util.stream.Collectors.toSet;

import java.util.Optional;
import java.util.Set;
import lingao.catalog.certification.Mark;
import lingao.catalog.search.ProductQuery;
import lingao.catalog.search.ProductResults.Facet;
import lingao.catalog.search.Sort;
import lingao.catalog.shared.Money;

/** A query being changed, one part at a time. */
final class QueryDraft {

  private String text;
  private Set<String> brands;
  private Set<String> categories;
  private Set<Mark> marks;
  private Set<String> towns;
  private Optional<Money> min;
  private Optional<Money> max;
  private boolean inStockOnly;
  private Sort sort;
  private int page;
  private final int pageSize;

  QueryDraft(ProductQuery query) {
    text = query.text();
    brands = query.brands();
    categories = query.categories();
    marks = query.marks();
    towns = query.towns();
    min = query.min();
    max = query.max();
    inStockOnly = query.inStockOnly();
    sort = query.sort();
    page = query.page();
    pageSize = query.pageSize();
  }

  QueryDraft text(String words) {
    text = words;
    return this;
  }

  QueryDraft facet(Facet facet, Set<String> values) {
    switch (facet) {
      case BRAND -> brands = values;
      case CATEGORY -> categories = values;
      case MARK -> marks = values.stream().flatMap(v -> Mark.of(v).stream()).collect(toSet());
      case TOWN -> towns = values;
    }
    return this;
  }

  QueryDraft prices(Optional<Money> lowest, Optional<Money> highest) {
    min = lowest;
    max = highest;
    return this;
  }

  QueryDraft inStockOnly(boolean only) {
    inStockOnly = only;
    return this;
  }

  QueryDraft sort(Sort order) {
    sort = order;
    return this;
  }

  QueryDraft page(int number) {
    page = number;
    return this;
  }

  ProductLinks links() {
    return new ProductLinks(
        new ProductQuery(
            text, brands, categories, marks, towns, min, max, inStockOnly, sort, page, pageSize));
  }
}
