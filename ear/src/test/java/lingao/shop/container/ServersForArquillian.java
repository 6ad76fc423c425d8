package lingao.shop.container;

import java.util.Optional;
import lingao.launcher.LaunchOptions;
import lingao.launcher.Launcher;
import lingao.launcher.RunningShop;
import lingao.shop.TestData;
import org.jspecify.annotations.Nullable;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * Starts PostgreSQL, Elasticsearch and Payara without the shop before Arquillian looks for its
 * container, and tells it where that is. Only in the run of the in-container tests.
 */
public final class ServersForArquillian implements LauncherSessionListener {

  private static final String CONFIGURATION = "arq.container.payara.configuration.";

  private Optional<RunningShop> servers = Optional.empty();

  @Override
  public void launcherSessionOpened(LauncherSession session) {
    if (!"container".equals(System.getProperty("tests"))) {
      return;
    }
    LaunchOptions options = TestData.options("container").withFreePorts().withoutShop();
    RunningShop running = Launcher.start(options);
    servers = Optional.of(running);
    tell("adminPort", String.valueOf(running.adminPort()));
    tell("adminUser", "admin");
    tell("adminPassword", running.adminPassword());
  }

  @Override
  public void launcherSessionClosed(@Nullable LauncherSession session) {
    servers.ifPresent(RunningShop::close);
  }

  private static void tell(String name, String value) {
    System.setProperty(CONFIGURATION + name, value);
  }
}
