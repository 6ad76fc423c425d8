package lingao.launcher.elasticsearch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import lingao.launcher.machine.Trees;

/**
 * The node's configuration, written anew before each start. Log lines go to the standard output
 * alone, which the launcher keeps in a file.
 */
final class ConfigFiles {
  private static final int HEAP_MB = 512;

  private final ElasticsearchSettings settings;

  ConfigFiles(ElasticsearchSettings settings) {
    this.settings = settings;
  }

  void write() throws IOException {
    Trees.delete(settings.config());
    Trees.delete(settings.temporary());
    Files.createDirectories(settings.config().resolve("jvm.options.d"));
    Files.createDirectories(settings.temporary());
    Files.write(file("elasticsearch.yml"), node());
    Files.write(file("jvm.options"), jvm());
    Files.write(file("log4j2.properties"), logging());
  }

  private Path file(String name) {
    return settings.config().resolve(name);
  }

  private List<String> node() {
    return List.of(
        "cluster.name: lingao",
        "node.name: lingao-1",
        "discovery.type: single-node",
        "network.host: 127.0.0.1",
        "http.port: " + settings.port(),
        "transport.port: " + settings.transportPort(),
        "path.data: \"" + settings.folder().resolve("data") + "\"",
        "path.logs: \"" + settings.folder().resolve("logs") + "\"",
        "xpack.security.enabled: false",
        // A new index is filled by fewer, larger segments.
        "indices.memory.index_buffer_size: 30%",
        // In percent, these would stop indexing on a laptop whose large disk is nearly full.
        "cluster.routing.allocation.disk.watermark.low: 400mb",
        "cluster.routing.allocation.disk.watermark.high: 300mb",
        "cluster.routing.allocation.disk.watermark.flood_stage: 200mb");
  }

  private List<String> jvm() {
    return List.of(
        "-Xms" + HEAP_MB + "m",
        "-Xmx" + HEAP_MB + "m",
        "-XX:+UseSerialGC",
        "-XX:+ExitOnOutOfMemoryError",
        "-Djava.io.tmpdir=${ES_TMPDIR}",
        settings.quickCompiler() ? "-XX:TieredStopAtLevel=1" : "-XX:TieredStopAtLevel=4",
        // Lets its request tracer, once switched on, log bodies too: the bench repeats questions.
        "-Des.insecure_network_trace_enabled=true",
        "-Dorg.apache.lucene.store.MMapDirectory.sharedArenaMaxPermits=1");
  }

  private static List<String> logging() {
    return List.of(
        "status = error",
        "appender.console.type = Console",
        "appender.console.name = console",
        "appender.console.layout.type = PatternLayout",
        "appender.console.layout.pattern = %d{ISO8601} %-5p %c{1.} %m%consoleException%n",
        "rootLogger.level = info",
        "rootLogger.appenderRef.console.ref = console");
  }
}
