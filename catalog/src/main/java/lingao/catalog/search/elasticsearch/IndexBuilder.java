package lingao.catalog.search.elasticsearch;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.logging.Logger;
import lingao.catalog.change.ChangeLog;
import lingao.catalog.product.ProductDocument;
import lingao.catalog.product.ProductFeed;
import lingao.catalog.search.Vocabulary;
import lingao.catalog.search.VocabularyReader;
import lingao.catalog.shared.ShopTime;

/**
 * Builds the index anew beside the one in use, then lets it take the alias. What changes meanwhile
 * is in the change log after the position that the new index begins with.
 */
@ApplicationScoped
class IndexBuilder {

  private static final Logger LOG = Logger.getLogger(IndexBuilder.class.getName());

  @Inject private ChangeLog changes;
  @Inject private ProductFeed feed;
  @Inject private VocabularyReader vocabulary;
  @Inject private CatalogIdentity identity;
  @Inject private ShopTime time;

  void build(ElasticsearchClient client) throws IOException {
    ProductIndex index = new ProductIndex(client);
    index.dropAbandoned(time.now());
    long version = changes.version();
    String name = index.create(identity.read(), time.now());
    int products = fill(ProductWriter.into(client, name), version);
    index.activate(name, version);
    LOG.info("indexed %d products as of catalog version %d".formatted(products, version));
  }

  private int fill(ProductWriter writer, long version) throws IOException {
    Vocabulary names = vocabulary.read();
    int products = 0;
    long last = 0;
    List<ProductDocument> page;
    do {
      page = feed.all(last);
      writer.write(
          page.stream().map(product -> IndexedProduct.of(product, names)).toList(),
          List.of(),
          version);
      products += page.size();
      last = page.isEmpty() ? last : page.get(page.size() - 1).id();
    } while (page.size() == ProductFeed.PAGE);
    return products;
  }
}
