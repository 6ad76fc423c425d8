package lingao.shop;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import lingao.launcher.LaunchOptions;

/** Where tests keep the data of the systems they start: below {@code target}, fresh each time. */
public final class TestData {

  private TestData() {}

  /** Options for a system with an empty data folder of that name. */
  public static LaunchOptions options(String name) {
    Path folder = Path.of("target", "it", name);
    delete(folder);
    Map<String, String> environment = new HashMap<>(System.getenv());
    // Tests listen on this machine to what subscribers are told.
    environment.put("EPCIS_SUBSCRIPTIONS_INSIDE", "true");
    return LaunchOptions.from(System.getProperties(), environment, System.out::println)
        .withDataDirectory(folder);
  }

  /** The built EAR. */
  public static Path ear() {
    return Path.of("target", "lingao.ear");
  }

  private static void delete(Path folder) {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
