package lingao.catalog.lifecycle;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import lingao.catalog.change.CatalogStarted;

/** Whether the catalog can serve: it has come up, and the database answers. */
@ApplicationScoped
public class CatalogHealth {

  private static final Logger LOG = Logger.getLogger(CatalogHealth.class.getName());

  @Resource(lookup = "jdbc/lingao")
  private DataSource dataSource;

  @Resource private ManagedExecutorService executor;

  private volatile boolean started;
  private CompletableFuture<Boolean> asking = CompletableFuture.completedFuture(false);

  /** Whether schema and data are there. */
  public boolean started() {
    return started;
  }

  /** Whether the database answers within {@code limit}. */
  public boolean databaseAnswers(Duration limit) {
    try {
      return ask().get(limit.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    } catch (ExecutionException | TimeoutException e) {
      LOG.log(Level.FINE, "the database does not answer", e);
      return false;
    }
  }

  void begin(@Observes CatalogStarted event) {
    started = true;
  }

  /**
   * One question at a time: while the database is away, who asks often must not pile up threads.
   */
  private synchronized CompletableFuture<Boolean> ask() {
    if (asking.isDone()) {
      asking = CompletableFuture.supplyAsync(this::selectOne, executor);
    }
    return asking;
  }

  private boolean selectOne() {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement()) {
      statement.setQueryTimeout(2);
      return statement.execute("select 1");
    } catch (SQLException e) {
      LOG.log(Level.FINE, "the database cannot be reached", e);
      return false;
    }
  }
}
