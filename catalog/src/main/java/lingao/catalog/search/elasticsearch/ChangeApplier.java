package lingao.catalog.search.elasticsearch;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
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
import lingao.catalog.search.Vocabulary;
import lingao.catalog.search.VocabularyReader;

/** Brings changes into the index: reads again each product that one of them may concern. */
@ApplicationScoped
class ChangeApplier {

  @Inject private ProductFeed feed;
  @Inject private VocabularyReader vocabulary;

  /** Applies changes, at least one, in their order. */
  void apply(ElasticsearchClient client, List<CatalogChange> changes) throws IOException {
    long version = changes.get(changes.size() - 1).version();
    Run run = new Run(ProductWriter.live(client), vocabulary.read(), version);
    Set<String> products = new LinkedHashSet<>();
    for (CatalogChange change : changes) {
      String slug = change.slug();
      switch (change.type()) {
        case PRODUCT, STOCK -> products.add(slug);
        case BRAND -> run.all(last -> feed.ofBrand(slug, last));
        case CATEGORY -> run.all(last -> feed.ofCategory(slug, last));
        case STATION -> run.all(last -> feed.ofTown(slug, last));
        case CERTIFICATE -> run.all(last -> feed.ofCertificate(slug, last));
        case BATCH, HALL, SYNONYM -> {}
      }
    }
    List<String> slugs = new ArrayList<>(products);
    for (int from = 0; from < slugs.size(); from += ProductFeed.PAGE) {
      run.these(feed, slugs.subList(from, Math.min(slugs.size(), from + ProductFeed.PAGE)));
    }
  }

  /** One run over a part of the change log. */
  private record Run(ProductWriter writer, Vocabulary names, long version) {

    void all(LongFunction<List<ProductDocument>> pages) throws IOException {
      long last = 0;
      List<ProductDocument> page;
      do {
        page = pages.apply(last);
        write(page, List.of());
        last = page.isEmpty() ? last : page.get(page.size() - 1).id();
      } while (page.size() == ProductFeed.PAGE);
    }

    void these(ProductFeed feed, List<String> slugs) throws IOException {
      List<ProductDocument> found = feed.bySlugs(slugs);
      Set<String> gone = new LinkedHashSet<>(slugs);
      gone.removeAll(found.stream().map(p -> p.card().slug()).collect(Collectors.toSet()));
      write(found, gone);
    }

    private void write(List<ProductDocument> products, Collection<String> gone) throws IOException {
      writer.write(
          products.stream().map(product -> IndexedProduct.of(product, names)).toList(),
          gone,
          version);
    }
  }
}
