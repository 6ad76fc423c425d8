package lingao.catalog.search.elasticsearch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import lingao.catalog.change.CatalogVersion;
import lingao.catalog.search.IndexCare;
import lingao.catalog.search.IndexReport;
import lingao.catalog.search.IndexReport.State;

/** Tells the office of the index, and takes its orders. */
@ApplicationScoped
class IndexOffice implements IndexCare {

  @Inject private Cluster cluster;
  @Inject private IndexFollower follower;
  @Inject private CatalogVersion catalog;

  @Override
  public IndexReport report() {
    return new IndexReport(
        state(),
        catalog.current(),
        follower.ready() ? follower.version() : 0,
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private State state() {
    if (cluster.indexing().isEmpty()) {
      return State.NONE;
    }
    return follower.ready() ? State.READY : State.LIMITED;
  }

  @Override
  public boolean rebuild() {
    return false;
  }

  @Override
  public boolean check() {
    return false;
  }

  @Override
  public boolean retryRefused() {
    return false;
  }
}
