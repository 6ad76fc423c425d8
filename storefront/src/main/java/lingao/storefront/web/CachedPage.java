package lingao.storefront.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;
import java.util.zip.Checksum;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/** A rendered page, kept compressed with its entity tag (RFC 9110, 8.8.3). */
final class CachedPage {

  private final String contentType;
  private final String etag;
  private final byte[] gzip;
  private final int length;

  private CachedPage(String contentType, String etag, byte[] gzip, int length) {
    this.contentType = contentType;
    this.etag = etag;
    this.gzip = gzip;
    this.length = length;
  }

  static CachedPage of(String contentType, byte[] body) {
    return new CachedPage(contentType, "\"" + digest(body) + "\"", compress(body), body.length);
  }

  /** Bytes it takes in memory, about. */
  int weight() {
    return gzip.length + 256;
  }

  /** Answers a request with it, or with 304 when the reader has it already. */
  void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
    response.setHeader("ETag", etag);
    response.setHeader("Cache-Control", "no-cache");
    response.setHeader("Vary", "Accept-Encoding, Accept-Language, Cookie");
    if (matches(request.getHeader("If-None-Match"))) {
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
      return;
    }
    response.setContentType(contentType);
    if (accepts(request.getHeader("Accept-Encoding"))) {
      response.setHeader("Content-Encoding", "gzip");
      response.setContentLength(gzip.length);
      response.getOutputStream().write(gzip);
    } else {
      response.setContentLength(length);
      new GZIPInputStream(new ByteArrayInputStream(gzip)).transferTo(response.getOutputStream());
    }
  }

  private boolean matches(@Nullable String ifNoneMatch) {
    return ifNoneMatch != null
        && Arrays.stream(ifNoneMatch.split(","))
            .map(String::strip)
            .anyMatch(tag -> tag.equals("*") || tag.equals(etag) || tag.equals("W/" + etag));
  }

  private static boolean accepts(@Nullable String acceptEncoding) {
    return acceptEncoding != null
        && Arrays.stream(acceptEncoding.split(","))
            .map(String::strip)
            .anyMatch(
                c -> c.equals("gzip") || (c.startsWith("gzip;") && !c.matches(".*q=0(\\.0*)?")));
  }

  private static byte[] compress(byte[] body) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(body.length / 4 + 64);
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(body);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** 64 bits tell a page from its former selves; a cryptographic hash costs as much as the page. */
  private static String digest(byte[] body) {
    return HexFormat.of().toHexDigits(checksum(new CRC32(), body), 8)
        + HexFormat.of().toHexDigits(checksum(new CRC32C(), body), 8);
  }

  private static long checksum(Checksum sum, byte[] body) {
    sum.update(body);
    return sum.getValue();
  }
}
