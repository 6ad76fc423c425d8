package lingao.storefront.payment;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Reads a request's body, byte by byte as it was sent, if it is not too large. */
public final class BoundedBody {

  private BoundedBody() {}

  /**
   * The body as UTF-8; nothing when it is larger than {@code most} bytes, whatever its length was
   * said to be.
   */
  public static Optional<String> read(HttpServletRequest request, int most) throws IOException {
    if (request.getContentLengthLong() > most) {
      return Optional.empty();
    }
    try (InputStream in = request.getInputStream()) {
      byte[] body = in.readNBytes(most + 1);
      return body.length > most
          ? Optional.empty()
          : Optional.of(new String(body, StandardCharsets.UTF_8));
    }
  }
}
