package lingao.catalog.media;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/**
 * Copies a stream within a bound.
 *
 * @param most bytes
 */
record BoundedCopy(long most) {

  /** Whether all was copied; false as soon as there is more. */
  boolean copy(InputStream in, OutputStream out) throws IOException {
    byte[] buffer = new byte[64 * 1024];
    long copied = 0;
    for (int got = in.read(buffer); got >= 0; got = in.read(buffer)) {
      copied += got;
      if (copied > most) {
        return false;
      }
      out.write(buffer, 0, got);
    }
    return true;
  }
}
