package lingao.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The demo accounts, as the demo data tells them: a text file with one account a line, its role,
 * sign-in name and password parted by tabs. The launcher makes no accounts; without that file it
 * has none to tell.
 */
final class SignIns {
  private static final String FILE = "/demo/sign-ins.tsv";

  private SignIns() {}

  static List<String> lines() {
    try (InputStream file = SignIns.class.getResourceAsStream(FILE)) {
      return file == null
          ? List.of()
          : table(new String(file.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Lines for people; comments and empty lines are left out. */
  static List<String> table(String text) {
    List<String> lines = new ArrayList<>();
    lines.add("Demo sign-ins (made-up accounts of the demo data)");
    text.lines()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(line -> line.split("\t", -1))
        .filter(fields -> fields.length >= 3)
        .map(fields -> "  %-15s %-24s %s".formatted(fields[0], fields[1], fields[2]))
        .forEach(lines::add);
    return lines;
  }
}
