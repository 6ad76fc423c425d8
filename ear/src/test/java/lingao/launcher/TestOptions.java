package lingao.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import lingao.launcher.machine.Trees;

/**
 * How tests start the system: on free ports and throw-away data below {@code target}, with the
 * distributions that {@code mvn -Prun} unpacked too.
 */
final class TestOptions {
  private TestOptions() {}

  static LaunchOptions inFreshDirectory(String name) {
    LaunchOptions options =
        LaunchOptions.from(System.getProperties(), System.getenv(), System.out::println);
    Path home =
        Path.of(BuildFacts.overriddenBy(System.getProperties()).getProperty("launcher.home"));
    Path data = home.resolve("target").resolve(name);
    try {
      Trees.delete(data);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return options.withDataDirectory(data).withFreePorts();
  }
}
