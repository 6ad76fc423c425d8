package lingao.catalog.media;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import lingao.catalog.media.FileRefused.Reason;

/** Takes bytes within a bound; more are refused with {@link FileRefused}. */
final class BoundedBytes extends OutputStream {

  private final long most;
  private final boolean kept;
  private final Effort effort;
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private long size;

  /**
   * Takes at most {@code most} bytes.
   *
   * @param kept whether they are wanted {@link #again}
   */
  BoundedBytes(long most, boolean kept, Effort effort) {
    this.most = most;
    this.kept = kept;
    this.effort = effort;
  }

  @Override
  public void write(int b) {
    count(1);
    if (kept) {
      bytes.write(b);
    }
  }

  @Override
  public void write(byte[] some, int from, int length) {
    count(length);
    if (kept) {
      bytes.write(some, from, length);
    }
  }

  /** The bytes that were kept. */
  InputStream again() {
    return new ByteArrayInputStream(bytes.toByteArray());
  }

  private void count(int more) {
    size += more;
    if (size > most) {
      throw new FileRefused(Reason.TOO_LARGE);
    }
    effort.add(more);
  }
}
