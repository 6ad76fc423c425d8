package lingao.bench.trace;

import static lingao.bench.Report.cells;

import java.util.List;
import java.util.stream.Stream;
import lingao.bench.Report;
import lingao.bench.load.Measured;

/** Writes down what the trace bench found, and which of its aims were met. */
final class TraceReport {

  private static final double STORY_P99 = 100;
  private static final double GROWTH = 1.5;
  private static final double HALF = 0.5;
  private static final double LINEAGE = 300;
  private static final double CAPTURED = 2_000;

  private static final String HOW =
      """
      A story page is `GET /trace/{code}` over HTTP of 1,000 different batches in turn, uncompressed; *made anew* with an
      address that the shop was never asked for, so that it keeps no such page (the product
      and the QR code of a batch it may have drawn before), *kept* are 200 pages again and again, each made once before.
      Batches are copies of the demo's, their journeys read from as many EPCIS events of their own. A redirect is
      `GET /01/{gtin}/10/{lot}` of 1,000 different batches; *bare* is a servlet that does nothing but redirect, an application of its own on the same
      Payara in the same run. A capture is `POST /epcis/v2/capture` of a document of %d events, each of a batch of its
      own: validated against GS1's schema, hashed, stored and chained durably before it is answered. *Back and forward*
      ask for all that came of a lot, and all of which a lot was made, over ten levels and ten thousand lots. Times are
      in milliseconds.
      """
          .formatted(Captures.EVENTS);

  private final List<Stories> stories;
  private final Redirects redirects;
  private final Lineage lineage;
  private final List<Rate> captures;

  TraceReport(List<Stories> stories, Redirects redirects, Lineage lineage, List<Rate> captures) {
    this.stories = stories;
    this.redirects = redirects;
    this.lineage = lineage;
    this.captures = captures;
  }

  /** Story pages with so many batches and events. */
  record Stories(int batches, long events, Measured one, Measured many, Measured kept) {}

  /** The resolver beside a bare servlet. */
  record Redirects(Measured ours, Measured bare) {

    double ratio() {
      return ours.perSecond() / bare.perSecond();
    }
  }

  /** The graph both ways. */
  record Lineage(Measured forward, Measured back) {

    double slower() {
      return Math.max(forward.p50(), back.p50());
    }
  }

  /** Events a second. */
  record Rate(int capturers, double perSecond) {}

  void write(Report report) {
    report.paragraph(HOW);
    report.heading("Aims");
    report.table(
        cells("Aim", "Found", "Met"),
        List.of(story(), growth(), resolver(), graph(), capture(), failures()));
    report.heading("Pages and redirects");
    report.table(
        cells("Call", "calls/s", "p50", "p95", "p99", "failures"),
        Stream.concat(
                stories.stream().flatMap(TraceReport::rows),
                Stream.of(
                    row("redirect, %d clients".formatted(TraceBench.CLIENTS), redirects.ours()),
                    row("bare redirect", redirects.bare()),
                    row("forward, 10 levels, 10,000 lots", lineage.forward()),
                    row("back, 10 levels, 10,000 lots", lineage.back())))
            .toList());
    report.heading("Capture");
    report.table(
        cells("Capturers", "events/s"),
        captures.stream().map(r -> cells(r.capturers(), figure(r.perSecond()))).toList());
  }

  private List<String> story() {
    Stories most = stories.get(stories.size() - 1);
    return cells(
        "story page p99 under %.0f ms with %d clients, %,d events"
            .formatted(STORY_P99, TraceBench.CLIENTS, most.events()),
        "%.1f ms made anew, %.1f ms kept".formatted(most.many().p99(), most.kept().p99()),
        met(most.many().p99() < STORY_P99));
  }

  private List<String> growth() {
    Stories few = stories.get(0);
    Stories most = stories.get(stories.size() - 1);
    double growth = most.one().p50() / few.one().p50();
    return cells(
        "story page grows less than %.1f times from %,d to %,d events"
            .formatted(GROWTH, few.events(), most.events()),
        "%.2f times (p50, one client)".formatted(growth),
        met(growth < GROWTH));
  }

  private List<String> resolver() {
    return cells(
        "redirect at least half the rate of a bare servlet's",
        "%.2f".formatted(redirects.ratio()),
        met(redirects.ratio() >= HALF));
  }

  private List<String> graph() {
    return cells(
        "back and forward over 10 levels and 10,000 lots under %.0f ms".formatted(LINEAGE),
        "%.1f ms (p50 of the slower one)".formatted(lineage.slower()),
        met(lineage.slower() < LINEAGE));
  }

  private List<String> capture() {
    double best = captures.stream().mapToDouble(Rate::perSecond).max().orElse(0);
    return cells(
        "at least %,.0f events a second captured".formatted(CAPTURED),
        "%,.0f".formatted(best),
        met(best >= CAPTURED));
  }

  private List<String> failures() {
    long failures =
        stories.stream()
                .mapToLong(s -> s.one().failures() + s.many().failures() + s.kept().failures())
                .sum()
            + redirects.ours().failures()
            + lineage.forward().failures()
            + lineage.back().failures();
    return cells("every call answered", failures + " failures", met(failures == 0));
  }

  private static Stream<List<String>> rows(Stories s) {
    String of = "story, %,d batches, %,d events, ".formatted(s.batches(), s.events());
    return Stream.of(
        row(of + "1 client, made anew", s.one()),
        row(of + TraceBench.CLIENTS + " clients, made anew", s.many()),
        row(of + TraceBench.CLIENTS + " clients, kept", s.kept()));
  }

  private static List<String> row(String call, Measured found) {
    return cells(
        call,
        figure(found.perSecond()),
        figure(found.p50()),
        figure(found.p95()),
        figure(found.p99()),
        found.failures());
  }

  private static String figure(double value) {
    return "%.1f".formatted(value);
  }

  private static String met(boolean met) {
    return met ? "yes" : "**no**";
  }
}
