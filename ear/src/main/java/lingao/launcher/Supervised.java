package lingao.launcher;

import java.util.ArrayList;
import java.util.List;
import lingao.launcher.machine.Server;

/** A part under supervision. */
final class Supervised {
  private final String name;
  private final Server server;
  private final boolean dispensable;
  private final Reminder.Work afterStart;
  private int restarts;

  /**
   * A part that is running.
   *
   * @param dispensable whether the shop serves without it
   * @param afterStart what else it needs when it has come back
   */
  Supervised(String name, Server server, boolean dispensable, Reminder.Work afterStart) {
    this.name = name;
    this.server = server;
    this.dispensable = dispensable;
    this.afterStart = afterStart;
  }

  /**
   * All parts of a shop. Without the search server it answers from its database; Payara comes back
   * empty.
   */
  static List<Supervised> of(RunningShop shop, LaunchOptions options) {
    List<Supervised> parts = new ArrayList<>();
    shop.postgres().ifPresent(p -> parts.add(new Supervised("PostgreSQL", p, false, () -> {})));
    shop.elasticsearch()
        .ifPresent(e -> parts.add(new Supervised("Elasticsearch", e, true, () -> {})));
    parts.add(new Supervised("Payara", shop.payara(), false, () -> Opening.open(shop, options)));
    return parts;
  }

  String name() {
    return name;
  }

  boolean isDispensable() {
    return dispensable;
  }

  int restarts() {
    return restarts;
  }

  boolean hasFailed() {
    return server.hasFailed();
  }

  void restart() throws InterruptedException {
    restarts++;
    server.start();
    afterStart.run();
  }
}
