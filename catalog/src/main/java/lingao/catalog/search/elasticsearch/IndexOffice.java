package lingao.catalog.search.elasticsearch;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import lingao.catalog.account.OfficeOnly;
import lingao.catalog.change.CatalogVersion;
import lingao.catalog.change.ChangeLog;
import lingao.catalog.search.IndexCare;
import lingao.catalog.search.IndexReport;
import lingao.catalog.search.IndexReport.Refused;
import lingao.catalog.search.IndexReport.State;
import lingao.catalog.search.ProductCopies;
import lingao.catalog.search.elasticsearch.IndexJobs.Differences;
import lingao.catalog.search.elasticsearch.IndexJobs.Job;

/** Tells the office of the index, and takes its orders. */
@ApplicationScoped
class IndexOffice implements IndexCare {

  private static final Logger LOG = Logger.getLogger(IndexOffice.class.getName());
  private static final Differences NONE = new Differences(0, 0, 0);

  @Inject private Cluster cluster;
  @Inject private IndexFollower follower;
  @Inject private IndexBuilder builder;
  @Inject private IndexCheck check;
  @Inject private IndexJobs jobs;
  @Inject private RefusedProducts refused;
  @Inject private ProductCopies products;
  @Inject private ChangeApplier applier;
  @Inject private ChangeLog changes;
  @Inject private CatalogVersion catalog;
  @Resource private ManagedExecutorService executor;

  @Override
  public IndexReport report() {
    return new IndexReport(
        state(),
        catalog.current(),
        follower.ready() ? follower.version() : 0,
        refused.oldest(),
        jobs.work(),
        jobs.lastBuild(),
        jobs.lastCheck());
  }

  @Override
  public long refusedProducts() {
    return refused.count();
  }

  @Override
  @OfficeOnly
  public boolean rebuild() {
    return begin(IndexJobs.BUILD, this::build);
  }

  @Override
  @OfficeOnly
  public boolean check() {
    return begin(IndexJobs.CHECK, this::check);
  }

  @Override
  @OfficeOnly
  public boolean retryRefused() {
    return cluster.indexing().map(this::retry).orElse(false);
  }

  private State state() {
    if (cluster.indexing().isEmpty()) {
      return State.NONE;
    }
    return follower.ready() ? State.READY : State.LIMITED;
  }

  private boolean begin(String kind, Task task) {
    Optional<ElasticsearchClient> client = cluster.indexing();
    Optional<Job> job = client.flatMap(found -> jobs.begin(kind));
    job.ifPresent(begun -> executor.execute(() -> task.run(client.orElseThrow(), begun)));
    return job.isPresent();
  }

  private void build(ElasticsearchClient client, Job job) {
    try {
      builder.build(client, job);
    } catch (IOException | RuntimeException e) {
      LOG.log(Level.WARNING, "the search index could not be built", e);
    }
  }

  private void check(ElasticsearchClient client, Job job) {
    Differences found = NONE;
    String problem = "stopped";
    try {
      found = check.run(client, job);
      problem = null;
    } catch (IOException | RuntimeException e) {
      LOG.log(Level.WARNING, "the search index could not be checked", e);
      problem = String.valueOf(e.getMessage());
    } finally {
      jobs.checked(job, found, problem);
    }
  }

  private boolean retry(ElasticsearchClient client) {
    try {
      products.these(
          refused.oldest().stream().map(Refused::slug).toList(),
          applier.sink(ProductWriter.repair(client, refused), changes.version()));
      return true;
    } catch (IOException | RuntimeException e) {
      LOG.log(Level.WARNING, "refused products could not be tried again", e);
      return false;
    }
  }

  /** Something to do with the index at length. */
  private interface Task {
    void run(ElasticsearchClient client, Job job);
  }
}
