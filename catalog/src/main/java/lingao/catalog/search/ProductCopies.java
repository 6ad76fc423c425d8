package lingao.catalog.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import lingao.catalog.change.CatalogChange;
import lingao.catalog.product.ProductDocument;
import lingao.catalog.product.ProductFeed;

/** Copies products to where they are found: all of them, or those that changes may concern. */
@ApplicationScoped
public class ProductCopies {

  @Inject private ProductFeed feed;

  /** Copies all products, a page at a time, and says how many there are. */
  public long all(ProductSink sink) throws IOException {
    return pages(feed::all, sink);
  }

  /** Copies the products with these slugs, and lets those be forgotten that are no more. */
  public void these(Collection<String> slugs, ProductSink sink) throws IOException {
    List<String> all = new ArrayList<>(slugs);
    for (int from = 0; from < all.size(); from += ProductFeed.PAGE) {
      page(all.subList(from, Math.min(all.size(), from + ProductFeed.PAGE)), sink);
    }
  }

  /**
   * Copies each product again that one of the changes may concern. Any may be concerned by a
   * synonym: which words it had before is not known any more.
   */
  public void changed(List<CatalogChange> changes, ProductSink sink) throws IOException {
    Set<String> products = new LinkedHashSet<>();
    Set<CatalogChange> wider = new LinkedHashSet<>();
    boolean everything = false;
    for (CatalogChange change : changes) {
      switch (change.type()) {
        case PRODUCT, STOCK -> products.add(change.slug());
        case BRAND, CATEGORY, STATION, CERTIFICATE ->
            wider.add(new CatalogChange(0, change.type(), change.slug()));
        case SYNONYM -> everything = true;
        case BATCH, HALL -> {}
      }
    }
    if (everything) {
      all(sink);
      return;
    }
    for (CatalogChange change : wider) {
      pages(last -> concerned(change, last), sink);
    }
    these(products, sink);
  }

  private List<ProductDocument> concerned(CatalogChange change, long last) {
    return switch (change.type()) {
      case BRAND -> feed.ofBrand(change.slug(), last);
      case CATEGORY -> feed.ofCategory(change.slug(), last);
      case STATION -> feed.ofTown(change.slug(), last);
      case CERTIFICATE -> feed.ofCertificate(change.slug(), last);
      default -> List.of();
    };
  }

  private void page(List<String> slugs, ProductSink sink) throws IOException {
    List<ProductDocument> found = feed.bySlugs(slugs);
    Set<String> gone = new LinkedHashSet<>(slugs);
    gone.removeAll(
        found.stream().map(product -> product.card().slug()).collect(Collectors.toSet()));
    sink.write(found, gone);
  }

  private static long pages(LongFunction<List<ProductDocument>> pages, ProductSink sink)
      throws IOException {
    long count = 0;
    long last = 0;
    List<ProductDocument> page;
    do {
      page = pages.apply(last);
      if (!page.isEmpty()) {
        sink.write(page, List.of());
        last = page.get(page.size() - 1).id();
        count += page.size();
      }
    } while (page.size() == ProductFeed.PAGE);
    return count;
  }
}
