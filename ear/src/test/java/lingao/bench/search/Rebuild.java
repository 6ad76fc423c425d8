package lingao.bench.search;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import javax.management.JMException;
import lingao.launcher.RunningShop;

/**
 * Takes the search index away, so that the shop builds it anew from the database, and waits until
 * it finds all products again.
 */
final class Rebuild {

  private static final Duration LIMIT = Duration.ofMinutes(10);
  private static final Duration PERIOD = Duration.ofMillis(250);

  private final RunningShop shop;
  private final Servers servers;

  Rebuild(RunningShop shop, Servers servers) {
    this.shop = shop;
    this.servers = servers;
  }

  Rebuilt of(long products) throws IOException, JMException {
    try (ShopMemory memory = ShopMemory.of(shop)) {
      long before = memory.live();
      memory.reset();
      AtomicLong resident = new AtomicLong();
      servers.deleteFromSearch("/" + index());
      long begun = System.nanoTime();
      await()
          .atMost(LIMIT)
          .pollInterval(PERIOD)
          .until(
              () -> {
                resident.accumulateAndGet(memory.resident(), Math::max);
                return isWhole(products);
              });
      double seconds = (System.nanoTime() - begun) / (double) TimeUnit.SECONDS.toNanos(1);
      return new Rebuilt(
          products,
          seconds,
          before,
          Math.max(before, memory.highestAfterCollection()),
          memory.live(),
          resident.get());
    }
  }

  private String index() {
    await().atMost(LIMIT).until(() -> servers.askSearch("/_alias/" + Servers.ALIAS).isPresent());
    return servers.askSearch("/_alias/" + Servers.ALIAS).orElseThrow().fieldNames().next();
  }

  /** The shop itself is asked only when its index is there: its second-best search takes long. */
  private boolean isWhole(long products) {
    return servers.askSearch("/_alias/" + Servers.ALIAS).isPresent()
        && servers
            .askShop("/api/v1/products?pageSize=1")
            .filter(answer -> !answer.path("degraded").asBoolean())
            .filter(answer -> answer.path("total").asLong() == products)
            .isPresent();
  }

  /**
   * How it went; all memory is the shop's, in bytes.
   *
   * @param liveBefore heap in use after a full collection
   * @param highest the most heap in use after any collection during the build
   * @param resident the most that the operating system had given it during the build
   */
  record Rebuilt(
      long products,
      double seconds,
      long liveBefore,
      long highest,
      long liveAfter,
      long resident) {}
}
