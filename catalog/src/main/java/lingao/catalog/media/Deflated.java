package lingao.catalog.media;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import lingao.catalog.media.FileRefused.Reason;

/**
 * A small PDF may hold streams that fill the memory when they are unpacked. Each is unpacked here
 * first, to nowhere and within bounds.
 */
final class Deflated {

  private static final int MOST_BYTES = 48 * 1024 * 1024;
  private static final int MOST_OF_A_FILE = 256 * 1024 * 1024;
  private static final String STREAM = "stream";

  private final byte[] content;
  private final byte[] nowhere = new byte[64 * 1024];
  private long all;

  private Deflated(byte[] content) {
    this.content = content;
  }

  static void check(Path file) throws IOException {
    new Deflated(Files.readAllBytes(file)).check();
  }

  private void check() {
    String text = new String(content, StandardCharsets.ISO_8859_1);
    for (int at = text.indexOf(STREAM); at >= 0; at = text.indexOf(STREAM, at + 1)) {
      int begin = at + STREAM.length();
      while (begin < content.length && (content[begin] == '\r' || content[begin] == '\n')) {
        begin++;
      }
      if (begin < content.length && (content[begin] & 0x0F) == 8) {
        unpack(begin);
      }
    }
  }

  private void unpack(int begin) {
    Inflater inflater = new Inflater();
    try {
      inflater.setInput(content, begin, content.length - begin);
      long size = 0;
      while (!inflater.finished()) {
        int got = inflater.inflate(nowhere);
        size += got;
        all += got;
        if (size > MOST_BYTES || all > MOST_OF_A_FILE) {
          throw new FileRefused(Reason.TOO_LARGE);
        }
        if (got == 0 && (inflater.needsInput() || inflater.needsDictionary())) {
          return;
        }
      }
    } catch (DataFormatException e) {
      // Not a packed stream, or broken: what opens the document says so.
      return;
    } finally {
      inflater.end();
    }
  }
}
