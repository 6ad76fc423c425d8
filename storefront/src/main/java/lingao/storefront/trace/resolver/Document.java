package lingao.storefront.trace.resolver;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import lingao.catalog.shared.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * A short document with its entity tag, which no other form of it has (RFC 9110, 8.8.3); kept by
 * nobody unasked.
 */
final class Document {

  private final String mediaType;
  private final byte[] body;

  private Document(String mediaType, byte[] body) {
    this.mediaType = mediaType;
    this.body = body;
  }

  static Document of(String mediaType, String text) {
    return new Document(mediaType, text.getBytes(StandardCharsets.UTF_8));
  }

  void send(int status, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String tag = "\"" + digest() + "\"";
    response.setHeader("ETag", tag);
    response.setHeader("Cache-Control", "no-cache");
    if (status == HttpServletResponse.SC_OK && matches(request.getHeader("If-None-Match"), tag)) {
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
      return;
    }
    response.setStatus(status);
    response.setContentType(mediaType);
    response.setContentLength(body.length);
    if (!request.getMethod().equals("HEAD")) {
      response.getOutputStream().write(body);
    }
  }

  private static boolean matches(@Nullable String ifNoneMatch, String tag) {
    return ifNoneMatch != null
        && Arrays.stream(ifNoneMatch.split(",", -1))
            .map(String::strip)
            .anyMatch(t -> t.equals("*") || t.equals(tag) || t.equals("W/" + tag));
  }

  private String digest() {
    MessageDigest digest = Sha256.digest();
    digest.update(mediaType.getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(digest.digest(body), 0, 12);
  }
}
