package lingao.catalog.trace.entry.sheet;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import lingao.catalog.trace.entry.sheet.SheetRefused.Reason;

/** The parts of a package (ISO/IEC 29500-2), unpacked within bounds. */
final class Parts {

  static final int LARGEST = 2 * 1024 * 1024;
  private static final int MOST_BYTES = 32 * 1024 * 1024;
  private static final int MOST_PARTS = 500;

  private final Map<String, byte[]> parts = new HashMap<>();
  private int bytes;

  private Parts() {}

  static Parts of(byte[] content) {
    if (content.length > LARGEST) {
      throw new SheetRefused(Reason.TOO_LARGE);
    }
    if (begins(content, 0xD0, 0xCF, 0x11, 0xE0)) {
      throw new SheetRefused(Reason.OLD_TYPE);
    }
    if (!begins(content, 'P', 'K', 3, 4)) {
      throw new SheetRefused(Reason.UNKNOWN_TYPE);
    }
    Parts parts = new Parts();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
      parts.unpack(zip);
    } catch (IOException | IllegalArgumentException e) {
      throw new SheetRefused(Reason.BROKEN, e);
    }
    return parts;
  }

  private static boolean begins(byte[] content, int... bytes) {
    for (int i = 0; i < bytes.length; i++) {
      if (i >= content.length || (content[i] & 0xFF) != bytes[i]) {
        return false;
      }
    }
    return true;
  }

  private void unpack(ZipInputStream zip) throws IOException {
    int count = 0;
    for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
      if (++count > MOST_PARTS) {
        throw new SheetRefused(Reason.TOO_LARGE);
      }
      byte[] part = bounded(zip);
      String name = entry.getName();
      if (name.startsWith("xl/") && (name.endsWith(".xml") || name.endsWith(".rels"))) {
        parts.putIfAbsent(name, part);
      }
    }
  }

  /** All parts count, also those that nobody reads: a small file may unpack without end. */
  private byte[] bounded(InputStream in) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byte[] buffer = new byte[16 * 1024];
    for (int got = in.read(buffer); got >= 0; got = in.read(buffer)) {
      bytes += got;
      if (bytes > MOST_BYTES) {
        throw new SheetRefused(Reason.TOO_LARGE);
      }
      out.write(buffer, 0, got);
    }
    return out.toByteArray();
  }

  /** A part; empty when there is none. */
  byte[] part(String name) {
    return parts.getOrDefault(name, new byte[0]);
  }
}
