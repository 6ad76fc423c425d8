package lingao.bench;

import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import lingao.launcher.machine.LaunchFailed;

/**
 * What a person may say on the command line.
 *
 * @param sizes of the catalogs, ascending ({@code -Dbench.sizes=1000,10000})
 * @param seconds that each load is measured ({@code -Dbench.seconds=5})
 * @param seed of everything made up ({@code -Dbench.seed=1})
 * @param only names of the benches to run; empty for all ({@code -Dbench.only=search})
 */
public record BenchOptions(List<Integer> sizes, int seconds, long seed, List<String> only) {

  static BenchOptions from(Properties properties) {
    return new BenchOptions(
        list(properties, "bench.sizes", "1000,10000,100000").stream()
            .map(size -> number("bench.sizes", size, 1000, 1_000_000))
            .sorted()
            .distinct()
            .toList(),
        number("bench.seconds", properties.getProperty("bench.seconds", "5"), 1, 600),
        number("bench.seed", properties.getProperty("bench.seed", "1"), 0, Integer.MAX_VALUE),
        list(properties, "bench.only", ""));
  }

  private static List<String> list(Properties properties, String name, String standard) {
    return Arrays.stream(properties.getProperty(name, standard).split(","))
        .map(String::strip)
        .filter(item -> !item.isEmpty())
        .toList();
  }

  private static int number(String name, String text, int least, int most) {
    if (!text.matches("\\d{1,9}")
        || Integer.parseInt(text) < least
        || Integer.parseInt(text) > most) {
      throw new LaunchFailed("-D%s: numbers from %d to %d.".formatted(name, least, most));
    }
    return Integer.parseInt(text);
  }
}
