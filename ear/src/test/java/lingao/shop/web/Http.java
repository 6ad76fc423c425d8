package lingao.shop.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import lingao.launcher.RunningShop;

/** A plain HTTP client that follows nothing and remembers nothing. */
final class Http {

  private static final HttpClient CLIENT =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(5))
          .build();

  private final URI shop;

  Http(RunningShop shop) {
    this.shop = shop.address();
  }

  /** Gets an address as it stands, with header names and values in turn. */
  HttpResponse<String> get(String path, String... headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(shop.toString().replaceAll("/$", "") + path))
            .timeout(Duration.ofSeconds(30));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return send(request.build());
  }

  /** Sends a body to an address as it stands, with header names and values in turn. */
  HttpResponse<String> send(String method, String path, String body, String... headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(shop.toString().replaceAll("/$", "") + path))
            .timeout(Duration.ofSeconds(60))
            .method(method, HttpRequest.BodyPublishers.ofString(body));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return send(request.build());
  }

  /** The text at an address, of whatever server. */
  static String text(URI address) {
    return send(HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(30)).build()).body();
  }

  private static HttpResponse<String> send(HttpRequest request) {
    try {
      return CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /**
   * The status of an address that no well-behaved client would send, written to the wire as it is.
   */
  int rawStatus(String path) throws IOException {
    try (Socket socket = new Socket(shop.getHost(), shop.getPort())) {
      socket.setSoTimeout(30_000);
      String request =
          "GET " + path + " HTTP/1.1\r\nHost: " + shop.getHost() + "\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      byte[] start = socket.getInputStream().readNBytes("HTTP/1.1 200".length());
      return Integer.parseInt(new String(start, StandardCharsets.ISO_8859_1).substring(9));
    }
  }
}
