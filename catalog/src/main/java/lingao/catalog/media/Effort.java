package lingao.catalog.media;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import lingao.catalog.media.FileRefused.Reason;

/** How much is read and written to look through a file: no more than a bound, whatever it says. */
final class Effort {

  private static final long MOST_BYTES = 384L * 1024 * 1024;

  /** Who reads byte by byte takes so much longer for each. */
  private static final int SINGLE = 8;

  private long spent;

  /** Refuses the file with {@link FileRefused} when all together is too much. */
  void add(long bytes) {
    spent += bytes;
    if (spent > MOST_BYTES) {
      throw new FileRefused(Reason.TOO_LARGE);
    }
  }

  /** A stream of which each byte that is read counts. */
  InputStream of(InputStream in) {
    return new FilterInputStream(in) {
      @Override
      public int read() throws IOException {
        add(SINGLE);
        return super.read();
      }

      @Override
      public int read(byte[] buffer, int from, int length) throws IOException {
        int got = super.read(buffer, from, length);
        add(Math.max(0, got));
        return got;
      }
    };
  }
}
