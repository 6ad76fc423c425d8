package lingao.launcher;

import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import lingao.launcher.machine.LaunchFailed;
import lingao.launcher.machine.Server;

/**
 * Watches the parts of a running shop and starts again what ended by itself, after a pause: a crash
 * that repeats must not become a busy loop, and the shop is made to live for a while without its
 * parts.
 */
final class Supervisor {
  private static final Duration PAUSE = Duration.ofSeconds(10);
  private static final int RESTARTS = 3;

  private final RunningShop shop;
  private final LaunchOptions options;
  private final Map<String, Server> parts = new LinkedHashMap<>();
  private final Map<String, Integer> restarts = new HashMap<>();
  private final CountDownLatch never = new CountDownLatch(1);

  Supervisor(RunningShop shop, LaunchOptions options) {
    this.shop = shop;
    this.options = options;
    shop.postgres().ifPresent(server -> parts.put("PostgreSQL", server));
    shop.elasticsearch().ifPresent(server -> parts.put("Elasticsearch", server));
    parts.put("Payara", shop.payara());
  }

  /**
   * Watches until this Java machine ends.
   *
   * @throws LaunchFailed when a part the shop cannot live without does not stay up
   */
  void watch() throws InterruptedException {
    while (!never.await(1, TimeUnit.SECONDS)) {
      for (Map.Entry<String, Server> part : List.copyOf(parts.entrySet())) {
        if (part.getValue().hasFailed()) {
          restart(part.getKey(), part.getValue());
        }
      }
    }
  }

  private void restart(String name, Server server) throws InterruptedException {
    if (restarts.merge(name, 1, Integer::sum) > RESTARTS) {
      giveUp(name);
      return;
    }
    options
        .console()
        .say(
            "%s ended by itself (logs are in %s); it is started again in %d seconds."
                .formatted(name, shop.logs(), PAUSE.toSeconds()));
    never.await(PAUSE.toSeconds(), TimeUnit.SECONDS);
    try {
      server.start();
      open(server);
      options.console().say(name + " is back.");
    } catch (LaunchFailed e) {
      options.console().say(String.valueOf(e.getMessage()));
    }
  }

  /** Payara comes back empty. */
  private void open(Server server) throws InterruptedException {
    if (server == shop.payara() && options.archives().ear().isPresent()) {
      new Opening(shop, options).await(options.archives().ear().get());
    }
  }

  /** Without the search server the shop answers from its database. */
  private void giveUp(String name) {
    parts.remove(name);
    String sentence = "%s ended %d times; see %s.".formatted(name, RESTARTS + 1, shop.logs());
    if (!name.equals("Elasticsearch")) {
      throw new LaunchFailed(sentence);
    }
    options.console().say(sentence + " The shop goes on without it.");
  }
}
