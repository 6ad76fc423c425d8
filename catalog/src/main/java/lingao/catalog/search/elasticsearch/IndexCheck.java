package lingao.catalog.search.elasticsearch;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch.core.mget.MultiGetResponseItem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import lingao.catalog.change.ChangeLog;
import lingao.catalog.product.ProductDocument;
import lingao.catalog.product.ProductFeed;
import lingao.catalog.search.AliasReader;
import lingao.catalog.search.ProductCopies;
import lingao.catalog.search.analysis.Aliases;
import lingao.catalog.search.elasticsearch.IndexJobs.Differences;
import lingao.catalog.search.elasticsearch.IndexJobs.Job;

/**
 * Compares the index with the database and brings in what differs. What changes while it runs may
 * be counted as a difference, and is written twice; that does no harm.
 */
@ApplicationScoped
class IndexCheck {

  @Inject private ChangeLog changes;
  @Inject private ProductCopies products;
  @Inject private ProductFeed feed;
  @Inject private AliasReader aliases;
  @Inject private RefusedProducts refused;

  /** Checks all products, and says what differed. */
  Differences run(ElasticsearchClient client, Job job) throws IOException {
    Comparison comparison =
        new Comparison(
            client, ProductWriter.repair(client, refused), aliases.read(), changes.version());
    products.all(
        (found, gone) -> {
          comparison.compare(found);
          job.products().addAndGet(found.size());
        });
    comparison.removeSurplus();
    return comparison.differences();
  }

  /** One check. */
  private final class Comparison {
    private final ElasticsearchClient client;
    private final ProductWriter writer;
    private final Aliases words;
    private final long version;
    private long missing;
    private long surplus;
    private long different;

    Comparison(ElasticsearchClient client, ProductWriter writer, Aliases words, long version) {
      this.client = client;
      this.writer = writer;
      this.words = words;
      this.version = version;
    }

    void compare(List<ProductDocument> page) throws IOException {
      List<IndexedProduct> right =
          page.stream().map(product -> IndexedProduct.of(product, words)).toList();
      Map<String, String> kept =
          fingerprints(right.stream().map(product -> product.card().slug()).toList());
      List<IndexedProduct> wrong =
          right.stream().filter(p -> !p.fingerprint().equals(kept.get(p.card().slug()))).toList();
      long absent = wrong.stream().filter(p -> !kept.containsKey(p.card().slug())).count();
      missing += absent;
      different += wrong.size() - absent;
      writer.write(wrong, List.of(), version);
    }

    void removeSurplus() throws IOException {
      ProductIndex index = new ProductIndex(client);
      List<String> slugs = index.slugsAfter("");
      while (!slugs.isEmpty()) {
        Set<String> gone = new LinkedHashSet<>(slugs);
        gone.removeAll(feed.known(slugs));
        surplus += gone.size();
        writer.write(List.of(), gone, version);
        slugs = index.slugsAfter(slugs.get(slugs.size() - 1));
      }
    }

    Differences differences() {
      return new Differences(missing, surplus, different);
    }

    private Map<String, String> fingerprints(List<String> slugs) throws IOException {
      Map<String, String> fingerprints = new HashMap<>();
      for (MultiGetResponseItem<Fingerprinted> item :
          client
              .mget(
                  m -> m.index(ProductIndex.ALIAS).sourceIncludes("fingerprint").ids(slugs),
                  Fingerprinted.class)
              .docs()) {
        if (item.isResult() && item.result().found()) {
          fingerprints.put(
              item.result().id(), Objects.requireNonNull(item.result().source()).fingerprint());
        }
      }
      return fingerprints;
    }
  }

  /** What of an {@link IndexedProduct} is compared. */
  record Fingerprinted(String fingerprint) {}
}
