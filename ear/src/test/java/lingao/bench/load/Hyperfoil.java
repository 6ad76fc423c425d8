package lingao.bench.load;

import io.hyperfoil.api.config.Benchmark.FailurePolicy;
import io.hyperfoil.api.config.BenchmarkBuilder;
import io.hyperfoil.api.config.PhaseBuilder;
import io.hyperfoil.api.config.PhaseReference;
import io.hyperfoil.api.config.RelativeIteration;
import io.hyperfoil.api.config.Visitor;
import io.hyperfoil.api.statistics.StatisticsSnapshot;
import io.hyperfoil.core.impl.LocalSimulationRunner;
import io.hyperfoil.http.api.HttpMethod;
import io.hyperfoil.http.config.HttpPluginBuilder;
import io.hyperfoil.http.statistics.HttpStats;
import io.hyperfoil.http.steps.HttpStepCatalog;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs a load with Hyperfoil: a closed model, one connection a client, one thread for all. */
final class Hyperfoil {

  private static final String WARM_UP = "warm-up";
  private static final String MEASURED = "measured";
  private static final double NANOS = 1e6;

  // Hyperfoil looks through all that its steps can reach, unless told not to.
  @Visitor.Ignore private final Load load;
  @Visitor.Ignore private final List<ByteBuf> bodies;
  @Visitor.Ignore private final StatisticsSnapshot statistics = new StatisticsSnapshot();

  /** Calls begun so far. Hyperfoil asks for a call's path and body in turn, in its one thread. */
  private int begun;

  private Hyperfoil(Load load) {
    this.load = load;
    this.bodies =
        load.calls().stream()
            .map(call -> Unpooled.copiedBuffer(call.body(), StandardCharsets.UTF_8))
            .map(Unpooled::unreleasableBuffer)
            .toList();
  }

  static Measured run(Load load) {
    return new Hyperfoil(load).run();
  }

  private Measured run() {
    BenchmarkBuilder benchmark =
        BenchmarkBuilder.builder()
            .name("bench")
            .threads(1)
            .failurePolicy(FailurePolicy.CONTINUE)
            .addPlugin(HttpPluginBuilder::new)
            .http()
            .host(load.host())
            .port(load.port())
            .allowHttp2(false)
            .sharedConnections(load.clients())
            .endHttp()
            .endPlugin();
    phase(benchmark, WARM_UP, load.warmUpSeconds()).isWarmup(true);
    phase(benchmark, MEASURED, load.seconds())
        .startAfterStrict(new PhaseReference(WARM_UP, RelativeIteration.NONE, null));
    new LocalSimulationRunner(
            benchmark.build(),
            (phase, step, metric, part, countDown) -> {
              if (phase.name().equals(MEASURED)) {
                statistics.add(part);
              }
            },
            null,
            null)
        .run();
    return measured();
  }

  private PhaseBuilder.Always phase(BenchmarkBuilder benchmark, String name, int seconds) {
    PhaseBuilder.Always phase =
        benchmark
            .addPhase(name)
            .always(load.clients())
            .duration(TimeUnit.SECONDS.toMillis(seconds));
    String mediaType = load.calls().get(0).mediaType();
    boolean hasBody = !load.calls().get(0).body().isEmpty();
    var request =
        phase
            .scenario()
            .initialSequence("call")
            .step(HttpStepCatalog.SC)
            .httpRequest(hasBody ? HttpMethod.POST : HttpMethod.GET)
            .path(session -> next().path())
            .timeout(30, TimeUnit.SECONDS)
            .headers()
            .header("Accept", mediaType)
            .endHeaders()
            .headerAppender(
                (session, writer) ->
                    load.calls().get(current()).headers().forEach(writer::putHeader));
    if (load.calls().get(0).anew()) {
      request.headers().header("Cache-Control", "no-cache").endHeaders();
    }
    if (hasBody) {
      request
          .headers()
          .header("Content-Type", mediaType)
          .endHeaders()
          .body((session, connection) -> bodies.get(current()).duplicate());
    }
    return phase;
  }

  private Call next() {
    begun++;
    return load.calls().get(current());
  }

  private int current() {
    return (begun - 1) % load.calls().size();
  }

  private Measured measured() {
    HttpStats status = HttpStats.get(statistics);
    long wanted = load.redirects() ? status.status_3xx : status.status_2xx;
    long failures = statistics.responseCount - wanted + statistics.errors();
    return new Measured(
        begun,
        statistics.responseCount,
        failures,
        statistics.responseCount / (double) load.seconds(),
        percentile(50),
        percentile(95),
        percentile(99));
  }

  private double percentile(double percent) {
    return statistics.histogram.getValueAtPercentile(percent) / NANOS;
  }
}
