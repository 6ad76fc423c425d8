package lingao.launcher.unpack;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** The contents of one tar entry; the archive's stream behind it stays open. */
final class EntryStream extends FilterInputStream {
  private final long padding;
  private long left;

  EntryStream(InputStream tar, long size) {
    super(tar);
    this.left = size;
    this.padding = Math.floorMod(-size, TarHeader.BLOCK);
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    if (left == 0) {
      return -1;
    }
    int count = super.read(buffer, offset, (int) Math.min(length, left));
    if (count < 0) {
      throw new EOFException("tar archive ends within a file");
    }
    left -= count;
    return count;
  }

  /** Moves on to the next header: contents are filled up to whole blocks. */
  void skipPadding() throws IOException {
    in.skipNBytes(left + padding);
  }

  @Override
  public void close() {
    // The archive has more entries.
  }
}
