package lingao.bench.trace;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import lingao.bench.Bench;
import lingao.bench.Report;
import lingao.bench.Site;
import lingao.bench.load.Call;
import lingao.bench.load.Load;
import lingao.bench.load.Measured;

/** Story pages, the resolver, capture and the graph, with few and with a million events. */
public final class TraceBench implements Bench {

  static final int CLIENTS = 16;
  static final List<Integer> BATCHES = List.of(1_000, 100_000);

  private static final int STORIES = 1_000;
  private static final int KEPT = 200;

  /** More than any load asks for. */
  private static final int ADDRESSES = 15_000;

  private static final int WARM_UP_SECONDS = 2;

  /** In which the shop has long made each of the pages that it keeps. */
  private static final int KEPT_WARM_UP_SECONDS = 8;

  private static final int FIRST_WARM_UP_SECONDS = 30;
  private static final List<Integer> CAPTURERS = List.of(1, 4);
  private static final int CAPTURE_WARM_UP_SECONDS = 15;

  @Override
  public String name() {
    return "trace";
  }

  @Override
  public String title() {
    return "Trace";
  }

  @Override
  public void run(Site site, Report report) throws Exception {
    new Measuring(site, new MadeBatches(site.shop().database())).write(report);
  }

  /** One system. */
  private record Measuring(Site site, MadeBatches batches) {

    void write(Report report) throws Exception {
      List<TraceReport.Stories> stories = new ArrayList<>();
      for (int size : BATCHES) {
        site.console().say("Making %,d batches with their journeys.".formatted(size));
        batches.growTo(size);
        stories.add(stories(size, stories.isEmpty()));
      }
      new TraceReport(stories, redirects(), lineage(), captures()).write(report);
    }

    private TraceReport.Stories stories(int size, boolean first) throws Exception {
      List<MadeBatches.Made> made = batches.some(STORIES);
      if (first) {
        put(anew(made, "first", size), CLIENTS, FIRST_WARM_UP_SECONDS);
      }
      site.console().say("Their story pages.");
      List<Call> kept = made.subList(0, KEPT).stream().map(m -> story(m, "")).toList();
      return new TraceReport.Stories(
          size,
          batches.events(),
          put(anew(made, "one", size), 1, WARM_UP_SECONDS),
          put(anew(made, "many", size), CLIENTS, WARM_UP_SECONDS),
          put(kept, CLIENTS, KEPT_WARM_UP_SECONDS));
    }

    /** The shop keeps pages by their address, so one that it never saw is made anew. */
    private List<Call> anew(List<MadeBatches.Made> made, String load, int size) {
      return IntStream.range(0, ADDRESSES)
          .mapToObj(i -> story(made.get(i % made.size()), "?%s%d=%d".formatted(load, size, i)))
          .toList();
    }

    private static Call story(MadeBatches.Made made, String query) {
      return new Call("/trace/" + made.code() + query, "", "text/html");
    }

    private TraceReport.Redirects redirects() throws Exception {
      site.console().say("The resolver's redirects beside a bare servlet's.");
      String bare = BareApplication.deploy(site.shop().payara());
      List<Call> ours =
          batches.some(STORIES).stream()
              .map(made -> new Call(made.digitalLink(), "", "text/html"))
              .toList();
      List<Call> bares = List.of(new Call(bare, "", "text/html"));
      site.generator().run(load(ours, CLIENTS, FIRST_WARM_UP_SECONDS).toRedirects());
      site.generator().run(load(bares, CLIENTS, WARM_UP_SECONDS).toRedirects());
      return new TraceReport.Redirects(
          site.generator().run(load(ours, CLIENTS, WARM_UP_SECONDS).toRedirects()),
          site.generator().run(load(bares, CLIENTS, WARM_UP_SECONDS).toRedirects()));
    }

    private TraceReport.Lineage lineage() throws Exception {
      site.console().say("Back and forward over ten levels and ten thousand lots.");
      MadeLineage lineage = new MadeLineage(batches);
      lineage.make();
      return new TraceReport.Lineage(
          put(List.of(Call.get(lineage.forward())), 1, WARM_UP_SECONDS),
          put(List.of(Call.get(lineage.back())), 1, WARM_UP_SECONDS));
    }

    private List<TraceReport.Rate> captures() throws Exception {
      Captures captures = new Captures(shop());
      site.console().say("Capture of documents of %d events.".formatted(Captures.EVENTS));
      captures.perSecond(2, CAPTURE_WARM_UP_SECONDS);
      List<TraceReport.Rate> rates = new ArrayList<>();
      for (int capturers : CAPTURERS) {
        rates.add(
            new TraceReport.Rate(
                capturers, captures.perSecond(capturers, 2 * site.options().seconds())));
      }
      return rates;
    }

    private Measured put(List<Call> calls, int clients, int warmUp) throws IOException {
      return site.generator().run(load(calls, clients, warmUp));
    }

    private Load load(List<Call> calls, int clients, int warmUp) {
      return new Load(
          shop().getHost(), shop().getPort(), calls, clients, warmUp, site.options().seconds());
    }

    private URI shop() {
      return URI.create("http://127.0.0.1:" + site.shop().address().getPort());
    }
  }
}
