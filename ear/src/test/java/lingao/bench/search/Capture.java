package lingao.bench.search;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import lingao.bench.load.Call;

/**
 * Asks the shop each question once while Elasticsearch's own request tracer writes down what the
 * shop asks it, to the byte. Outside of this nothing is traced.
 */
final class Capture {

  private static final String MEDIA_TYPE = "application/vnd.elasticsearch+json; compatible-with=8";
  private static final String TRACE =
      "{\"transient\":{\"logger.org.elasticsearch.http.HttpTracer\":%1$s,"
          + "\"logger.org.elasticsearch.http.HttpBodyTracer\":%1$s}}";
  private static final Pattern REQUEST =
      Pattern.compile("HttpTracer \\[(\\d+)]\\[[^]]*]\\[\\w+]\\[(/\\S*/_m?search\\S*)] received");
  private static final Pattern BODY =
      Pattern.compile("HttpBodyTracer \\[(\\d+)] request body [(\\[].*?[)\\]]: (\\S+)");

  private static final int TRIES = 3;

  private final Servers servers;
  private final Path log;

  /**
   * With the search server's log.
   *
   * @param log of Elasticsearch
   */
  Capture(Servers servers, Path log) {
    this.servers = servers;
    this.log = log;
  }

  /** What came of the questions; those that found nothing are left out. */
  Captured of(List<String> questions) throws IOException {
    servers.set(TRACE.formatted("\"TRACE\""));
    try {
      Captured captured = new Captured(questions.size());
      for (String question : questions) {
        ask(question, captured);
      }
      return captured;
    } finally {
      servers.set(TRACE.formatted("null"));
    }
  }

  /** Once more, and again, when the search server was too slow and the database answered. */
  private void ask(String question, Captured captured) throws IOException {
    for (int times = 0; times < TRIES; times++) {
      long before = Files.size(log);
      JsonNode answer = servers.askShop(question).orElse(MissingNode.getInstance());
      if (!answer.path("degraded").asBoolean()) {
        if (found(answer)) {
          captured.add(Call.get(question), searches(before));
        }
        return;
      }
      servers.awaitRest();
    }
    captured.addLimited();
  }

  private static boolean found(JsonNode answer) {
    return !(answer.path("items").isEmpty() && answer.path("suggestions").isEmpty());
  }

  private List<Call> searches(long from) throws IOException {
    Map<String, String> paths = new LinkedHashMap<>();
    Map<String, StringBuilder> bodies = new LinkedHashMap<>();
    for (String line : linesAfter(from)) {
      Matcher request = REQUEST.matcher(line);
      if (request.find()) {
        paths.put(request.group(1), request.group(2));
      }
      Matcher body = BODY.matcher(line);
      if (body.find()) {
        bodies.computeIfAbsent(body.group(1), id -> new StringBuilder()).append(body.group(2));
      }
    }
    List<Call> calls = new ArrayList<>();
    for (Map.Entry<String, String> path : paths.entrySet()) {
      String body = unpacked(bodies.getOrDefault(path.getKey(), new StringBuilder()));
      calls.add(new Call(path.getValue(), body, MEDIA_TYPE));
    }
    return calls;
  }

  private List<String> linesAfter(long from) throws IOException {
    try (RandomAccessFile file = new RandomAccessFile(log.toFile(), "r")) {
      file.seek(from);
      byte[] rest = new byte[(int) (file.length() - from)];
      file.readFully(rest);
      return new String(rest, StandardCharsets.UTF_8).lines().toList();
    }
  }

  private static String unpacked(CharSequence base64) throws IOException {
    byte[] packed = Base64.getDecoder().decode(base64.toString());
    try (GZIPInputStream stream = new GZIPInputStream(new ByteArrayInputStream(packed))) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
