package lingao.launcher.payara;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;

/**
 * Speaks to Payara's administration as its {@code asadmin} does, without starting a second Java
 * machine for it.
 */
final class AdminClient {
  private static final Duration LIMIT = Duration.ofMinutes(15);

  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final URI address;
  private final String password;

  AdminClient(int port, String password) {
    this.address = URI.create("http://127.0.0.1:" + port + "/__asadmin/");
    this.password = password;
  }

  /** Whether the administration takes commands. */
  boolean answers() {
    try {
      return succeeded(send("version", Duration.ofSeconds(5)));
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** Deploys an archive, or replaces it; answers Payara's own words when it refuses. */
  Optional<String> deploy(Path archive, String name) throws IOException, InterruptedException {
    String command =
        "deploy?force=true&name="
            + name
            + "&DEFAULT="
            + URLEncoder.encode(archive.toString(), StandardCharsets.UTF_8);
    HttpResponse<String> answer = send(command, LIMIT);
    return succeeded(answer) ? Optional.empty() : Optional.of(plain(answer.body()));
  }

  /** Payara answers 200 to failed commands too, even to those of strangers. */
  private static boolean succeeded(HttpResponse<String> answer) {
    return answer.statusCode() == 200 && answer.body().contains("Exit Code : SUCCESS");
  }

  private HttpResponse<String> send(String command, Duration limit)
      throws IOException, InterruptedException {
    String login = AdminKeyfile.USER + ":" + password;
    HttpRequest request =
        HttpRequest.newBuilder(address.resolve(command))
            .timeout(limit)
            .header("X-Requested-By", "lingao")
            .header(
                "Authorization",
                "Basic "
                    + Base64.getEncoder().encodeToString(login.getBytes(StandardCharsets.UTF_8)))
            .POST(HttpRequest.BodyPublishers.noBody())
            .build();
    return client.send(request, HttpResponse.BodyHandlers.ofString());
  }

  private static String plain(String html) {
    return html.replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ").strip();
  }
}
