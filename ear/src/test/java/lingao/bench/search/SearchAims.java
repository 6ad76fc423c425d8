package lingao.bench.search;

import static lingao.bench.Report.cells;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import lingao.bench.load.Measured;
import lingao.bench.search.Rebuild.Rebuilt;

/** What search is meant to reach, and whether it does. */
final class SearchAims {

  private static final double RATIO = 1.3;
  private static final double GROWTH = 3;
  private static final double SUGGESTION_P99 = 50;
  private static final double REBUILD_SECONDS = 60;
  private static final int GROWS_FROM = 1_000;
  private static final int GROWS_TO = 100_000;

  private final List<Finding> findings;
  private final List<Rebuilt> rebuilt;

  SearchAims(List<Finding> findings, List<Rebuilt> rebuilt) {
    this.findings = findings;
    this.rebuilt = rebuilt;
  }

  List<List<String>> rows() {
    return Stream.of(ratio(), growth(), suggestion(), rebuild(), memory(), failures()).toList();
  }

  private List<String> ratio() {
    Optional<Finding> worst =
        findings.stream()
            .filter(finding -> finding.one().ratio().isPresent())
            .max(Comparator.comparing(finding -> finding.one().ratio().orElseThrow()));
    double missed = findings.stream().filter(f -> f.one().ratio().orElse(0.0) > RATIO).count();
    return worst
        .map(
            finding ->
                cells(
                    "p50 with one client at most %.1f times the bare query's".formatted(RATIO),
                    "%.2f at worst (%,d, %s), missed by %.0f of %d"
                        .formatted(
                            finding.one().ratio().orElseThrow(),
                            finding.products(),
                            finding.kind().title(),
                            missed,
                            findings.size()),
                    met(missed == 0)))
        .orElse(cells("p50 beside the bare query's", "nothing to compare", "–"));
  }

  private List<String> growth() {
    String aim =
        "p50 grows less than %.0f-fold from %,d to %,d products"
            .formatted(GROWTH, GROWS_FROM, GROWS_TO);
    Optional<Double> worst =
        Stream.of(Kind.values())
            .flatMap(
                kind ->
                    p50(kind, GROWS_TO)
                        .flatMap(l -> p50(kind, GROWS_FROM).map(s -> l / s))
                        .stream())
            .max(Comparator.naturalOrder());
    return worst
        .map(most -> cells(aim, "%.1f-fold at worst".formatted(most), met(most < GROWTH)))
        .orElse(cells(aim, "not measured", "–"));
  }

  private Optional<Double> p50(Kind kind, int products) {
    return findings.stream()
        .filter(finding -> finding.kind() == kind && finding.products() == products)
        .map(finding -> finding.one().ours().p50())
        .findFirst();
  }

  private List<String> suggestion() {
    double worst = worstSuggestion(finding -> finding.many().ours());
    return cells(
        "suggestion p99 under %.0f ms with %d clients"
            .formatted(SUGGESTION_P99, SearchBench.MANY_CLIENTS),
        "%.1f ms at worst asked anew, %.1f ms where kept answers do"
            .formatted(worst, worstSuggestion(Finding::kept)),
        met(worst < SUGGESTION_P99));
  }

  private double worstSuggestion(Function<Finding, Measured> load) {
    return findings.stream()
        .filter(finding -> finding.kind() == Kind.SUGGESTION)
        .mapToDouble(finding -> load.apply(finding).p99())
        .max()
        .orElse(Double.NaN);
  }

  private List<String> rebuild() {
    String aim =
        "index of %,d products built anew under %.0f s".formatted(GROWS_TO, REBUILD_SECONDS);
    return rebuilt.stream()
        .filter(one -> one.products() == GROWS_TO)
        .map(
            one ->
                cells(aim, "%.1f s".formatted(one.seconds()), met(one.seconds() < REBUILD_SECONDS)))
        .findFirst()
        .orElse(cells(aim, "not measured", "–"));
  }

  /** No number was set for it, so none decides. */
  private List<String> memory() {
    Rebuilt first = rebuilt.get(0);
    Rebuilt last = rebuilt.get(rebuilt.size() - 1);
    return cells(
        "memory flat while it is built",
        "%d MB of heap at most after a collection with %,d products, %d MB with %,d"
            .formatted(
                last.highest() >> 20, last.products(), first.highest() >> 20, first.products()),
        "see below");
  }

  private List<String> failures() {
    long failures =
        findings.stream()
            .flatMap(finding -> Stream.of(finding.one(), finding.many()))
            .mapToLong(pair -> pair.ours().failures())
            .sum();
    long limited = findings.stream().mapToLong(Finding::limited).sum();
    return cells(
        "every call answered, by the search engine",
        "%d failures, %d limited".formatted(failures, limited),
        met(failures + limited == 0));
  }

  private static String met(boolean met) {
    return met ? "yes" : "**no**";
  }
}
