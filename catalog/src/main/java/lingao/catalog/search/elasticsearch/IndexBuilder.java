package lingao.catalog.search.elasticsearch;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.logging.Logger;
import lingao.catalog.change.ChangeLog;
import lingao.catalog.search.ProductCopies;
import lingao.catalog.search.ProductSink;
import lingao.catalog.search.elasticsearch.IndexJobs.Job;
import lingao.catalog.shared.ShopTime;

/**
 * Builds the index anew beside the one in use, then lets it take the alias. What changes meanwhile
 * is in the change log after the position that the new index begins with.
 */
@ApplicationScoped
class IndexBuilder {

  private static final Logger LOG = Logger.getLogger(IndexBuilder.class.getName());

  @Inject private ChangeLog changes;
  @Inject private ProductCopies products;
  @Inject private ChangeApplier applier;
  @Inject private RefusedProducts refused;
  @Inject private CatalogIdentity identity;
  @Inject private IndexJobs jobs;
  @Inject private ShopTime time;
  @Resource private ManagedExecutorService executor;

  /** Builds it. Fails while another job goes on: what it does may make this one needless. */
  void build(ElasticsearchClient client) throws IOException {
    build(client, jobs.begin(IndexJobs.BUILD).orElseThrow(() -> new IndexingFailed("busy")));
  }

  /** Builds it as a job that has begun. */
  void build(ElasticsearchClient client, Job job) throws IOException {
    String problem = "stopped";
    try {
      fill(client, job);
      problem = null;
    } catch (IOException | RuntimeException e) {
      problem = String.valueOf(e.getMessage());
      throw e;
    } finally {
      jobs.ended(job, problem);
    }
  }

  private void fill(ElasticsearchClient client, Job job) throws IOException {
    ProductIndex index = new ProductIndex(client);
    index.dropAbandoned(time.now());
    long version = changes.version();
    String name = index.create(identity.read(), time.now());
    ProductWriter writer = ProductWriter.into(client, refused, name);
    ProductSink sink = applier.sink(writer, version);
    WritesAhead ahead =
        new WritesAhead(
            (found, gone) -> {
              sink.write(found, gone);
              job.products().addAndGet(found.size());
            },
            executor);
    long count = products.all(ahead);
    ahead.finish();
    index.activate(name, version);
    LOG.info("indexed %d products as of catalog version %d".formatted(count, version));
  }
}
