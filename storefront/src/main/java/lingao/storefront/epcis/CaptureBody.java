package lingao.storefront.epcis;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import lingao.catalog.epcis.EpcisService;
import org.jspecify.annotations.Nullable;

/**
 * Reads what is to be captured, compressed or not, up to {@value #MOST_BYTES} bytes: neither a body
 * of a hundred megabytes nor one that unpacks to as much is ever in memory.
 */
final class CaptureBody {

  /** The most bytes of a document, unpacked. */
  static final int MOST_BYTES = EpcisService.LARGEST_DOCUMENT;

  private CaptureBody() {}

  /**
   * Reads a body to its end, or refuses it.
   *
   * @param length as announced, -1 for none
   * @param encoding {@code Content-Encoding}
   */
  static byte[] read(InputStream in, long length, @Nullable String encoding) throws IOException {
    return read(in, length, encoding, MOST_BYTES);
  }

  /** The same with another limit, in bytes. */
  static byte[] read(InputStream in, long length, @Nullable String encoding, int most)
      throws IOException {
    if (length > most) {
      throw tooLarge(most);
    }
    String coding = encoding == null ? "" : encoding.strip().toLowerCase(Locale.ROOT);
    return switch (coding) {
      case "", "identity" -> limited(in, most);
      case "gzip", "x-gzip" -> unzipped(in, most);
      default ->
          throw new EpcisRefused(EpcisException.MEDIA_TYPE, "Content-Encoding: gzip or none");
    };
  }

  private static byte[] unzipped(InputStream in, int most) throws IOException {
    try (InputStream plain = new GZIPInputStream(in)) {
      return limited(plain, most);
    } catch (ZipException | EOFException e) {
      throw new EpcisRefused(EpcisException.VALIDATION, "the body is no gzip, or cut off");
    }
  }

  private static byte[] limited(InputStream in, int most) throws IOException {
    ByteArrayOutputStream read = new ByteArrayOutputStream();
    byte[] piece = new byte[16 * 1024];
    for (int n = in.read(piece); n >= 0; n = in.read(piece)) {
      read.write(piece, 0, n);
      if (read.size() > most) {
        throw tooLarge(most);
      }
    }
    return read.toByteArray();
  }

  private static EpcisRefused tooLarge(int most) {
    return new EpcisRefused(EpcisException.CAPTURE_LIMIT, "at most " + most + " bytes, unpacked");
  }
}
