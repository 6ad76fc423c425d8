package lingao.bench.trace;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Documents of many events, captured one after the other by some capturers at once. */
final class Captures {

  static final int EVENTS = 500;

  private static final String OFFICE = "office:demo-lingao-2026";

  private final URI address;
  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final AtomicInteger documents = new AtomicInteger();

  Captures(URI shop) {
    this.address = shop.resolve("/epcis/v2/capture");
  }

  /** Events captured in a second. */
  double perSecond(int capturers, int seconds) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(capturers);
    try {
      long begin = System.nanoTime();
      long end = begin + seconds * 1_000_000_000L;
      List<Future<Integer>> all = new ArrayList<>();
      for (int i = 0; i < capturers; i++) {
        all.add(threads.submit(() -> captureUntil(end)));
      }
      long captured = 0;
      for (Future<Integer> one : all) {
        captured += one.get();
      }
      return captured * 1e9 / (System.nanoTime() - begin);
    } finally {
      threads.shutdown();
    }
  }

  private int captureUntil(long end) throws IOException, InterruptedException {
    int captured = 0;
    while (System.nanoTime() < end) {
      capture(document(documents.getAndIncrement()));
      captured += EVENTS;
    }
    return captured;
  }

  private void capture(String document) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(address)
            .header("Content-Type", "application/json")
            .header("GS1-EPCIS-Version", "2.0.0")
            .header(
                "Authorization",
                "Basic "
                    + Base64.getEncoder().encodeToString(OFFICE.getBytes(StandardCharsets.UTF_8)))
            .POST(BodyPublishers.ofString(document))
            .build();
    HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
    if (answer.statusCode() != 202) {
      throw new IOException("capture answers " + answer.statusCode() + ": " + answer.body());
    }
  }

  /** A field's harvests: each event is about a batch of its own, with a measurement. */
  private static String document(int number) {
    String events =
        IntStream.range(0, EVENTS)
            .mapToObj(i -> event(number, i))
            .collect(Collectors.joining(",\n"));
    return """
    {"@context": ["https://ref.gs1.org/standards/epcis/2.0.0/epcis-context.jsonld"],
     "type": "EPCISDocument", "schemaVersion": "2.0", "creationDate": "%s",
     "epcisBody": {"eventList": [%s]}}
    """
        .formatted(Instant.now(), events);
  }

  private static String event(int document, int number) {
    return """
    {"type": "ObjectEvent", "action": "ADD", "bizStep": "commissioning",
     "disposition": "active",
     "eventTime": "2026-11-01T08:%02d:%02d.000+08:00", "eventTimeZoneOffset": "+08:00",
     "quantityList": [{"epcClass": "https://id.gs1.org/01/09520010000018/10/C%d-%d",
       "quantity": 12.5, "uom": "KGM"}],
     "readPoint": {"id": "urn:epc:id:sgln:9520010.00001.0"},
     "sensorElementList": [{"sensorReport": [
       {"type": "Temperature", "value": 26.5, "uom": "CEL"}]}]}
    """
        .formatted(number / 60 % 60, number % 60, document, number);
  }
}
