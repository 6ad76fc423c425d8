package lingao.launcher.unpack;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The header of an entry in a tar archive, in the "ustar" format of POSIX.1-1988, which is all the
 * PostgreSQL binaries use.
 *
 * @param name relative path
 * @param mode Unix permissions
 * @param size of the contents, in bytes
 * @param type {@link #FILE}, {@link #FOLDER} or {@link #LINK}
 * @param linkTarget where a symbolic link points
 */
record TarHeader(String name, int mode, long size, char type, String linkTarget) {
  static final int BLOCK = 512;
  static final char FILE = '0';
  static final char LINK = '2';
  static final char FOLDER = '5';

  private static final int EXECUTABLE = 0b001_000_000;

  /** Reads the next header; absent at the end of the archive, which is a block of zeros. */
  static Optional<TarHeader> next(InputStream tar) throws IOException {
    byte[] block = tar.readNBytes(BLOCK);
    if (block.length < BLOCK) {
      throw new EOFException("tar archive ends early");
    }
    if (block[0] == 0) {
      return Optional.empty();
    }
    String prefix = text(block, 345, 155);
    String name = text(block, 0, 100);
    return Optional.of(
        new TarHeader(
            isPosix(block) && !prefix.isEmpty() ? prefix + "/" + name : name,
            (int) octal(block, 100, 8),
            octal(block, 124, 12),
            block[156] == 0 ? FILE : (char) block[156],
            text(block, 157, 100)));
  }

  /** GNU's variant keeps other things where POSIX has the prefix of the name. */
  private static boolean isPosix(byte[] block) {
    return text(block, 257, 6).equals("ustar") && block[263] == '0';
  }

  private static long octal(byte[] block, int offset, int length) {
    String digits = text(block, offset, length).strip();
    return digits.isEmpty() ? 0 : Long.parseLong(digits, 8);
  }

  private static String text(byte[] block, int offset, int length) {
    int end = offset;
    while (end < offset + length && block[end] != 0) {
      end++;
    }
    return new String(block, offset, end - offset, StandardCharsets.UTF_8);
  }

  boolean isExecutable() {
    return (mode & EXECUTABLE) != 0;
  }
}
