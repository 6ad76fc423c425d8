package lingao.bench.search;

import static lingao.bench.Report.cells;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import lingao.bench.Report;
import lingao.bench.load.Measured;
import lingao.bench.search.Finding.Pair;
import lingao.bench.search.Rebuild.Rebuilt;

/** Writes down what the search bench found, and which of its aims were met. */
final class SearchReport {

  private static final String HOW =
      """
      The calls are those of the shop's JSON API, over HTTP, one connection a client, each client asking the next
      question when the last one is answered; uncompressed. *Bare* is the very request that the shop sends to
      Elasticsearch for that call (path and body as Elasticsearch's request tracer wrote them down just before),
      sent straight to Elasticsearch by the same generator (Hyperfoil, a process of its own) in the same run; the
      last one where the shop asks several in turn (*searches/call*), so that the shop's further ones count against it.
      %d different questions of each kind were tried (four tenths in characters, two in pinyin, one by initials,
      three in English; deep pages and facets over all sorts), those without a result left out, the others asked in
      turn: each as often as any other, with `Cache-Control: no-cache`, so that the shop gives none of the answers
      that it keeps; what those are worth has a table of its own. A catalog is the demo, and beside it products with
      names, summaries and descriptions recombined from the demo's. *Limited* are those of our calls, with one client
      and with many, that the database answered because Elasticsearch was too slow. Times are in milliseconds.
      """;

  private final List<Finding> findings;
  private final List<Rebuilt> rebuilt;

  SearchReport(List<Finding> findings, List<Rebuilt> rebuilt) {
    this.findings = findings;
    this.rebuilt = rebuilt;
  }

  void write(Report report) {
    report.paragraph(HOW.formatted(Questions.MANY));
    report.heading("Aims");
    report.table(cells("Aim", "Found", "Met"), new SearchAims(findings, rebuilt).rows());
    report.heading("One client");
    loads(report, Finding::one);
    report.heading(SearchBench.MANY_CLIENTS + " clients");
    loads(report, Finding::many);
    report.heading(SearchBench.MANY_CLIENTS + " clients, the shop's kept answers allowed");
    report.table(
        cells("Products, call", "p50", "p95", "p99", "calls/s", "failures"),
        findings.stream().map(SearchReport::kept).toList());
    report.heading("Growth of p50, one client");
    report.table(growthHead(), growth());
    report.heading("The index built anew");
    report.table(
        cells(
            "Products",
            "seconds",
            "products/s",
            "live heap before, MB",
            "highest after a GC, MB",
            "live heap after, MB",
            "resident, MB"),
        rebuilt.stream().map(SearchReport::row).toList());
  }

  private void loads(Report report, Function<Finding, Pair> pair) {
    report.table(
        cells(
            "Products, call",
            "p50",
            "p95",
            "p99",
            "calls/s",
            "bare p50",
            "p95",
            "p99",
            "calls/s",
            "p50 ratio",
            "failures",
            "limited",
            "searches/call",
            "questions"),
        findings.stream().map(finding -> row(finding, pair.apply(finding))).toList());
  }

  private static List<String> row(Finding finding, Pair pair) {
    List<String> row = new ArrayList<>();
    row.add("%,d %s".formatted(finding.products(), finding.kind().title()));
    row.addAll(figures(pair.ours()));
    row.addAll(pair.bare().map(SearchReport::figures).orElse(cells("–", "–", "–", "–")));
    row.add(pair.ratio().map("%.2f"::formatted).orElse("–"));
    row.add(
        String.valueOf(pair.ours().failures() + pair.bare().map(Measured::failures).orElse(0L)));
    row.add(String.valueOf(finding.limited()));
    row.add("%.2f".formatted(finding.searches()));
    row.add(String.valueOf(finding.questions()));
    return row;
  }

  private static List<String> kept(Finding finding) {
    List<String> row = new ArrayList<>();
    row.add("%,d %s".formatted(finding.products(), finding.kind().title()));
    row.addAll(figures(finding.kept()));
    row.add(String.valueOf(finding.kept().failures()));
    return row;
  }

  private static List<String> figures(Measured measured) {
    return Stream.of(measured.p50(), measured.p95(), measured.p99(), measured.perSecond())
        .map("%.1f"::formatted)
        .toList();
  }

  private List<String> growthHead() {
    List<String> head = new ArrayList<>(cells("Call"));
    rebuilt.forEach(one -> head.add("%,d".formatted(one.products())));
    head.add("last / first");
    head.add("bare: last / first");
    return head;
  }

  private List<List<String>> growth() {
    return Stream.of(Kind.values()).map(this::growth).toList();
  }

  private List<String> growth(Kind kind) {
    List<String> row = new ArrayList<>(cells(kind.title()));
    List<Pair> pairs = findings.stream().filter(f -> f.kind() == kind).map(Finding::one).toList();
    pairs.forEach(pair -> row.add("%.1f".formatted(pair.ours().p50())));
    Pair first = pairs.get(0);
    Pair last = pairs.get(pairs.size() - 1);
    row.add("%.1f".formatted(last.ours().p50() / first.ours().p50()));
    Optional<Double> bare = first.bare().flatMap(b -> last.bare().map(l -> l.p50() / b.p50()));
    row.add(bare.map("%.1f"::formatted).orElse("–"));
    return row;
  }

  private static List<String> row(Rebuilt one) {
    return cells(
        "%,d".formatted(one.products()),
        "%.1f".formatted(one.seconds()),
        "%,.0f".formatted(one.products() / one.seconds()),
        one.liveBefore() >> 20,
        one.highest() >> 20,
        one.liveAfter() >> 20,
        one.resident() >> 20);
  }
}
