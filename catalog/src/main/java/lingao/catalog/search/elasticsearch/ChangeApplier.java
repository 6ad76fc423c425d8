package lingao.catalog.search.elasticsearch;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import lingao.catalog.change.CatalogChange;
import lingao.catalog.search.AliasReader;
import lingao.catalog.search.ProductCopies;
import lingao.catalog.search.ProductSink;
import lingao.catalog.search.analysis.Aliases;

/** Brings changes into the index: reads again each product that one of them may concern. */
@ApplicationScoped
class ChangeApplier {

  @Inject private ProductCopies products;
  @Inject private AliasReader aliases;
  @Inject private RefusedProducts refused;

  /** Applies changes, at least one, in their order. */
  void apply(ElasticsearchClient client, List<CatalogChange> changes) throws IOException {
    long version = changes.get(changes.size() - 1).version();
    products.changed(changes, sink(ProductWriter.live(client, refused), version));
  }

  /** Where a writer puts products as they are known at that version. */
  ProductSink sink(ProductWriter writer, long version) {
    Aliases words = aliases.read();
    return (found, gone) ->
        writer.write(
            found.stream().map(product -> IndexedProduct.of(product, words)).toList(),
            gone,
            version);
  }
}
