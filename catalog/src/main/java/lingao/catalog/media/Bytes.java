package lingao.catalog.media;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

/** Reads pieces of a file. */
final class Bytes {

  private Bytes() {}

  /** At most {@code length} bytes from there; fewer where the file ends. */
  static ByteBuffer read(FileChannel file, long at, int length) throws IOException {
    ByteBuffer buffer = ByteBuffer.allocate(length);
    long position = at;
    while (buffer.hasRemaining()) {
      int got = file.read(buffer, position);
      if (got < 0) {
        break;
      }
      position += got;
    }
    return buffer.flip();
  }
}
