package lingao.shop.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The browser of the tests: Debian's Chromium, or the one that {@code -Dchromium=…} names. Where it
 * is missing and may be installed (Debian, root) it is; elsewhere the tests fail and say how.
 */
final class Chromium {

  private static final String ADVICE =
      "The browser tests need Chromium and Chinese fonts. Install them (Debian: apt-get install"
          + " chromium fonts-noto-cjk) or name a Chromium with -Dchromium=/path/to/chromium.";

  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

  private Chromium() {}

  static Path path() {
    String named = System.getProperty("chromium", "");
    if (!named.isEmpty()) {
      return Path.of(named);
    }
    return find()
        .or(
            () -> {
              install();
              return find();
            })
        .orElseThrow(() -> new IllegalStateException(ADVICE));
  }

  private static Optional<Path> find() {
    String path = System.getenv().getOrDefault("PATH", "");
    return Stream.of(path.split(java.io.File.pathSeparator))
        .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  private static void install() {
    if (!Files.isExecutable(Path.of("/usr/bin/apt-get")) || !isRoot()) {
      throw new IllegalStateException(ADVICE);
    }
    run("apt-get", "update", "-q");
    run("apt-get", "install", "-y", "-q", "--no-install-recommends", "chromium", "fonts-noto-cjk");
  }

  private static boolean isRoot() {
    return "root".equals(System.getProperty("user.name"));
  }

  private static void run(String... command) {
    try {
      ProcessBuilder builder = new ProcessBuilder(command).inheritIO();
      builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
      Process process = builder.start();
      if (!process.waitFor(10, TimeUnit.MINUTES) || process.exitValue() != 0) {
        process.destroy();
        throw new IllegalStateException(String.join(" ", command) + " failed. " + ADVICE);
      }
    } catch (IOException e) {
      throw new IllegalStateException(ADVICE, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(ADVICE, e);
    }
  }
}
