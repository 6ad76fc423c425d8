package lingao.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Pattern;

/** Where and when something was measured. */
final class Machine {

  private static final Pattern MODEL = Pattern.compile("model name\\s*:\\s*(.*)");
  private static final Pattern MEMORY = Pattern.compile("MemTotal:\\s*(\\d+) kB");

  private static final Pattern LOAD = Pattern.compile("^(\\S+)");
  private static final String BUSY =
      "\n**The machine was busy with other things: these figures are of no worth.**";

  private Machine() {}

  static String facts(BenchOptions options) {
    return """
        %s, %s, JDK %s, %d cores (%s), %s of memory, load of the last minute at the start %s.
        %s.
        Options: sizes %s, %d s a load, seed %d.%s
        """
        .formatted(
            OffsetDateTime.now().truncatedTo(ChronoUnit.MINUTES),
            System.getProperty("os.name"),
            Runtime.version(),
            Runtime.getRuntime().availableProcessors(),
            found(MODEL, "/proc/cpuinfo").orElse(System.getProperty("os.arch")),
            found(MEMORY, "/proc/meminfo")
                .map(kilobytes -> (Long.parseLong(kilobytes) >> 20) + " GiB")
                .orElse("unknown size"),
            found(LOAD, "/proc/loadavg").orElse("unknown"),
            System.getProperty("bench.versions", "Versions as in the build"),
            options.sizes(),
            options.seconds(),
            options.seed(),
            isBusy() ? BUSY : "");
  }

  private static boolean isBusy() {
    return found(LOAD, "/proc/loadavg")
        .filter(load -> Double.parseDouble(load) > Runtime.getRuntime().availableProcessors())
        .isPresent();
  }

  private static Optional<String> found(Pattern pattern, String file) {
    try {
      return pattern
          .matcher(Files.readString(Path.of(file)))
          .results()
          .map(m -> m.group(1))
          .findFirst();
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
