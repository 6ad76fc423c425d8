package lingao.bench.search;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lingao.bench.Bench;
import lingao.bench.Report;
import lingao.bench.Site;
import lingao.bench.load.Call;
import lingao.bench.load.Load;
import lingao.bench.load.Measured;
import lingao.bench.made.MadeCatalog;
import lingao.bench.made.Parts;
import lingao.bench.search.Finding.Pair;
import lingao.bench.search.Rebuild.Rebuilt;

/**
 * Search in catalogs of growing size: our JSON calls beside the Elasticsearch queries that answer
 * them, and how long the index takes to be built anew.
 */
public final class SearchBench implements Bench {

  static final int MANY_CLIENTS = 16;

  private static final int WARM_UP_SECONDS = 2;
  private static final int FIRST_WARM_UP_SECONDS = 30;

  @Override
  public String name() {
    return "search";
  }

  @Override
  public String title() {
    return "Search";
  }

  @Override
  public void run(Site site, Report report) throws Exception {
    Parts parts = Parts.read();
    long seed = site.options().seed();
    MadeCatalog catalog = new MadeCatalog(site.shop().database(), parts, seed);
    Servers servers = new Servers(site.shop());
    List<Rebuilt> rebuilt = new ArrayList<>();
    List<Finding> findings = new ArrayList<>();
    for (int size : site.options().sizes()) {
      site.console().say("Making a catalog of %,d products.".formatted(size));
      catalog.growTo(size);
      catalog.awaitCopy();
      site.console().say("Building its index anew.");
      rebuilt.add(new Rebuild(site.shop(), servers).of(size));
      findings.addAll(
          new Measuring(site, servers, new Questions(parts, catalog.demo(), seed), size).all());
    }
    new SearchReport(findings, rebuilt).write(report);
  }

  /** One catalog. */
  private record Measuring(Site site, Servers servers, Questions questions, int size) {

    List<Finding> all() throws IOException {
      Path log = site.shop().logs().resolve("elasticsearch.log");
      Capture capture = new Capture(servers, log);
      List<Finding> findings = new ArrayList<>();
      for (Kind kind : Kind.values()) {
        findings.add(measure(kind, capture.of(questions.of(kind, this::total))));
      }
      return findings;
    }

    private long total(String path) {
      return servers.askShop(path).map(answer -> answer.path("total").asLong()).orElse(0L);
    }

    private Finding measure(Kind kind, Captured captured) throws IOException {
      site.console().say(tell(kind, captured));
      if (captured.shop().isEmpty()) {
        throw new IllegalStateException("nothing to measure: the shop finds nothing");
      }
      if (size == site.options().sizes().get(0)) {
        put(servers.shop(), captured.shop(), MANY_CLIENTS, FIRST_WARM_UP_SECONDS);
      }
      long searchesBefore = servers.searches();
      long limitedBefore = servers.limited();
      Measured one = put(servers.shop(), captured.shop(), 1);
      long searches = servers.searches() - searchesBefore;
      Measured many = put(servers.shop(), captured.shop(), MANY_CLIENTS);
      return new Finding(
          size,
          kind,
          captured.shop().size(),
          captured.limited() + servers.limited() - limitedBefore,
          searches / (double) Math.max(1, one.calls()),
          new Pair(one, bare(captured, 1)),
          new Pair(many, bare(captured, MANY_CLIENTS)),
          put(servers.shop(), captured.shop().stream().map(Call::orKept).toList(), MANY_CLIENTS));
    }

    private String tell(Kind kind, Captured captured) {
      return "%,d products, %s: %d of %d questions find something, %d were not answered in time."
          .formatted(
              size, kind.title(), captured.shop().size(), captured.tried(), captured.limited());
    }

    private Optional<Measured> bare(Captured captured, int clients) throws IOException {
      return captured.bare().isEmpty()
          ? Optional.empty()
          : Optional.of(put(servers.search(), captured.bare(), clients));
    }

    private Measured put(URI server, List<Call> calls, int clients) throws IOException {
      return put(server, calls, clients, site.options().seconds());
    }

    private Measured put(URI server, List<Call> calls, int clients, int seconds)
        throws IOException {
      return site.generator()
          .run(
              new Load(
                  server.getHost(), server.getPort(), calls, clients, WARM_UP_SECONDS, seconds));
    }
  }
}
