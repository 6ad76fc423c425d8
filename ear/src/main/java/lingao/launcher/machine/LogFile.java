package lingao.launcher.machine;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;

/**
 * The log of a part: a new file at each start, some old ones kept beside it as {@code .1}, {@code
 * .2} and so on.
 */
public final class LogFile {
  private static final int KEPT = 4;
  private static final int TAIL_BYTES = 65_536;

  private LogFile() {}

  /** Moves the log of the last run aside. */
  public static void rotate(Path log) throws IOException {
    if (!Files.exists(log)) {
      return;
    }
    for (int n = KEPT; n > 0; n--) {
      Path newer = n == 1 ? log : numbered(log, n - 1);
      if (Files.exists(newer)) {
        Files.move(newer, numbered(log, n), StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }

  private static Path numbered(Path log, int n) {
    return log.resolveSibling(log.getFileName() + "." + n);
  }

  /** The last lines, fewer or none when the log is short or absent. */
  public static List<String> tail(Path log, int lines) {
    if (!Files.isReadable(log)) {
      return List.of();
    }
    try (RandomAccessFile file = new RandomAccessFile(log.toFile(), "r")) {
      file.seek(Math.max(0, file.length() - TAIL_BYTES));
      byte[] bytes = new byte[(int) (file.length() - file.getFilePointer())];
      file.readFully(bytes);
      List<String> all =
          new String(bytes, StandardCharsets.UTF_8).lines().filter(l -> !l.isBlank()).toList();
      return all.subList(Math.max(0, all.size() - lines), all.size());
    } catch (IOException e) {
      return List.of();
    }
  }

  /** The last line that begins so, if there is one near the end. */
  public static Optional<String> lastLine(Path log, String beginning) {
    return tail(log, Integer.MAX_VALUE).stream()
        .filter(line -> line.startsWith(beginning))
        .reduce((earlier, later) -> later);
  }
}
