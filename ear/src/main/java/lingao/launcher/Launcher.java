package lingao.launcher;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import lingao.launcher.elasticsearch.Elasticsearch;
import lingao.launcher.machine.LaunchFailed;
import lingao.launcher.machine.Orphans;
import lingao.launcher.machine.Server;
import lingao.launcher.payara.Payara;
import lingao.launcher.postgres.Database;
import lingao.launcher.postgres.Postgres;

/**
 * Starts the whole system: PostgreSQL, and beside it Elasticsearch; then Payara; then the shop.
 * Whatever was started is stopped again, in the reverse order, when the start fails, when the
 * result is closed or when this Java machine is asked to end.
 */
public final class Launcher {
  private final LaunchOptions options;
  private final EndOfRun end;

  private Launcher(LaunchOptions options, EndOfRun end) {
    this.options = options;
    this.end = end;
  }

  /**
   * Starts the system and returns when the shop is ready.
   *
   * @throws LaunchFailed with a sentence for the person who started it
   * @throws LaunchCancelled when this Java machine is asked to end meanwhile
   */
  public static RunningShop start(LaunchOptions options) {
    EndOfRun end = EndOfRun.alsoOnSignals();
    try {
      return new Launcher(options, end).launch();
    } catch (RuntimeException e) {
      throw end.because(e);
    } catch (IOException e) {
      throw end.because(new LaunchFailed("The system cannot be started: " + e, e));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw end.because(new LaunchFailed("The start was interrupted.", e));
    }
  }

  private RunningShop launch() throws IOException, InterruptedException {
    Requirements.check();
    options.archives().check();
    DataDirectory data = end.keep(DataDirectory.open(options.dataDirectory()));
    Orphans.stop(data.pids(), options.console());
    Parts parts = Parts.plan(options, data, end);

    var search = inBackground(() -> startSearch(parts));
    var payaraHome = inBackground(parts::payaraHome);
    Optional<Postgres> postgres = startPostgres(parts);
    Database database = postgres.map(Postgres::database).orElseGet(parts::outsideDatabase);
    Payara payara = end.keep(parts.payara(join(payaraHome), database));
    start("Payara", payara);
    RunningShop shop =
        new RunningShop(parts.facts(), database, postgres, join(search), payara, end);
    Opening.open(shop, options);
    return shop;
  }

  private Optional<Postgres> startPostgres(Parts parts) throws InterruptedException {
    Optional<Postgres> postgres = parts.postgres();
    if (postgres.isPresent()) {
      start("PostgreSQL", end.keep(postgres.get()));
    }
    return postgres;
  }

  private Optional<Elasticsearch> startSearch(Parts parts) {
    Optional<Elasticsearch> elasticsearch = parts.elasticsearch();
    elasticsearch.ifPresent(server -> startInBackground("Elasticsearch", end.keep(server)));
    return elasticsearch;
  }

  private void startInBackground(String name, Server server) {
    try {
      start(name, server);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void start(String name, Server server) throws InterruptedException {
    long begin = System.nanoTime();
    server.start();
    options
        .console()
        .say("%s answers after %.1f s.".formatted(name, (System.nanoTime() - begin) / 1e9));
  }

  /** Threads of their own: the common pool has but one on a machine with two cores. */
  private static <T> CompletableFuture<T> inBackground(Supplier<T> work) {
    return CompletableFuture.supplyAsync(work, task -> new Thread(task, "launcher").start());
  }

  private static <T> T join(CompletableFuture<T> result) {
    try {
      return result.join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof LaunchFailed reason ? reason : e;
    }
  }
}
