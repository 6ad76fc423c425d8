package lingao.launcher;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import lingao.launcher.machine.HttpProbe;
import lingao.launcher.machine.LaunchFailed;
import lingao.launcher.payara.Payara;

/**
 * Deploys the shop and waits until it serves: on a first start it makes its tables, loads the demo
 * data and fills the search index meanwhile.
 */
final class Opening {
  private final RunningShop shop;
  private final LaunchOptions options;

  private Opening(RunningShop shop, LaunchOptions options) {
    this.shop = shop;
    this.options = options;
  }

  /**
   * Opens the shop if there is one to open; returns when it is ready and its front page is there.
   *
   * @throws LaunchFailed when that takes longer than the options allow, or Payara ends
   */
  static void open(RunningShop shop, LaunchOptions options) throws InterruptedException {
    if (options.archives().ear().isPresent()) {
      new Opening(shop, options).await(options.archives().ear().get());
    }
  }

  private void await(Path ear) throws InterruptedException {
    Payara payara = shop.payara();
    long begin = System.nanoTime();
    Reminder.during("deploying the shop", options.console(), () -> payara.deploy(ear));
    options
        .console()
        .say("The shop is deployed after %.1f s.".formatted((System.nanoTime() - begin) / 1e9));
    URI ready = local("health/ready");
    Duration limit = options.readyTimeout();
    Reminder.during(
        "waiting for %s, at most %d s".formatted(ready, limit.toSeconds()),
        options.console(),
        () -> payara.await(limit, this::isOpen, "The shop, asked at " + ready + ","));
  }

  private boolean isOpen() {
    return HttpProbe.isOk(local("health/ready")) && HttpProbe.isOk(local(""));
  }

  /** By address and not by name: {@code localhost} may first mean an IPv6 address. */
  private URI local(String path) {
    String host = options.httpHost().equals("0.0.0.0") ? "127.0.0.1" : options.httpHost();
    return URI.create("http://%s:%d/%s".formatted(host, shop.facts().httpPort(), path));
  }
}
