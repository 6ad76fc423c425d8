package lingao.catalog.epcis.query;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.logging.Level;
import java.util.logging.Logger;
import lingao.catalog.shared.HmacSha256;
import lingao.catalog.shared.InvalidValue;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Sends messages to subscribers (EPCIS 2.0, 12.6.3). Redirects are not followed. */
@ApplicationScoped
class Notifier {

  private static final Logger LOG = Logger.getLogger(Notifier.class.getName());
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  @Inject
  @ConfigProperty(name = "epcis.subscriptions.inside", defaultValue = "false")
  boolean inside;

  private final HttpClient http =
      HttpClient.newBuilder()
          .connectTimeout(Duration.ofSeconds(3))
          .followRedirects(HttpClient.Redirect.NEVER)
          .build();

  /** Whether the subscriber took the document. */
  boolean send(DueSubscription due, ObjectNode document) {
    try {
      URI destination = Destination.checked(due.destination(), inside);
      if (!inside && !Destination.isPublic(destination)) {
        return refused(due, "not public");
      }
      HttpResponse<InputStream> answer =
          http.send(request(due, destination, document), HttpResponse.BodyHandlers.ofInputStream());
      // Nothing is read of what it says.
      answer.body().close();
      return answer.statusCode() / 100 == 2 || refused(due, answer.statusCode());
    } catch (IOException | InvalidValue e) {
      return refused(due, e.getClass().getSimpleName());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return refused(due, "the shop ends");
    }
  }

  private static HttpRequest request(DueSubscription due, URI destination, ObjectNode document) {
    String body = ExactJson.write(document);
    return HttpRequest.newBuilder(destination)
        .timeout(PATIENCE)
        .header("Content-Type", "application/ld+json")
        .header("GS1-EPCIS-Version", "2.0.0")
        .header("GS1-CBV-Version", "2.0.0")
        .header("GS1-EPC-Format", due.format().header())
        .header("GS1-Signature", sign(due.secret(), body))
        .POST(HttpRequest.BodyPublishers.ofString(body))
        .build();
  }

  /** {@code sha256=} and the HMAC-SHA-256 (RFC 2104) of the body with the secret, hexadecimal. */
  static String sign(String secret, String body) {
    return "sha256=" + HmacSha256.hex(secret, body);
  }

  private static boolean refused(DueSubscription due, Object why) {
    LOG.log(Level.INFO, "subscription {0} was not taken: {1}", new Object[] {due.id(), why});
    return false;
  }
}
