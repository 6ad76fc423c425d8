package lingao.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import lingao.bench.buying.BuyingBench;
import lingao.bench.load.LoadGenerator;
import lingao.bench.search.SearchBench;
import lingao.bench.trace.TraceBench;
import lingao.launcher.LaunchOptions;
import lingao.launcher.Launcher;
import lingao.launcher.RunningShop;
import lingao.launcher.Terminal;
import lingao.launcher.machine.Console;
import lingao.launcher.machine.LaunchFailed;
import lingao.launcher.machine.Trees;

/**
 * {@code mvn -Pbench}: starts the whole system on throw-away data for each bench, measures, writes
 * {@code ear/bench/RESULTS.md} and ends with all that it started, whatever happens.
 */
public final class BenchRun {

  private static final List<Bench> BENCHES =
      List.of(new SearchBench(), new BuyingBench(), new TraceBench());

  private static final Pattern OUTSIDE =
      Pattern.compile("(DATABASE|ELASTICSEARCH|STRIPE|SMTP|PUBLIC|MEDIA)_.*");

  private final Path home;
  private final BenchOptions options;
  private final Console console;

  private BenchRun(Path home, BenchOptions options, Console console) {
    this.home = home;
    this.options = options;
    this.console = console;
  }

  /** Takes its options from system properties. */
  public static void main(String[] arguments) throws Exception {
    Console console = new Terminal();
    Path home = Path.of(System.getProperty("bench.home", "."));
    try {
      new BenchRun(home, BenchOptions.from(System.getProperties()), console).run();
    } catch (LaunchFailed e) {
      console.say(e.getMessage());
      System.exit(1);
    }
  }

  private void run() throws Exception {
    List<Bench> chosen = new ArrayList<>(BENCHES);
    chosen.removeIf(bench -> !options.only().isEmpty() && !options.only().contains(bench.name()));
    if (chosen.isEmpty()) {
      throw new LaunchFailed("-Dbench.only names no bench.");
    }
    ResultsFile results = ResultsFile.open(home.resolve("bench").resolve("RESULTS.md"));
    for (Bench bench : chosen) {
      Report report = new Report();
      report.paragraph(Machine.facts(options));
      run(bench, report);
      results.put(bench.title(), report.toString());
      console.say("\n" + report);
    }
  }

  private void run(Bench bench, Report report) throws Exception {
    Path folder = home.resolve("target").resolve("bench-data").resolve(bench.name());
    Trees.delete(folder);
    try (RunningShop shop = Launcher.start(system(folder));
        LoadGenerator generator = LoadGenerator.start(shop.logs().resolve("generator.log"))) {
      bench.run(new Site(shop, generator, options, console), report);
    }
    Trees.delete(folder);
  }

  /** Everything is the bench's own: no data and no server that somebody works with. */
  private LaunchOptions system(Path folder) {
    Map<String, String> environment = new HashMap<>(System.getenv());
    environment.keySet().removeIf(name -> OUTSIDE.matcher(name).matches());
    return LaunchOptions.from(System.getProperties(), environment, console)
        .withDataDirectory(folder)
        .withFreePorts()
        .withDemo(true);
  }
}
