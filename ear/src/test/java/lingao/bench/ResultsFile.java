package lingao.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The results of all benches: a file with a chapter each, of which a run replaces its own. */
final class ResultsFile {

  private static final String HEAD =
      """
      # What `mvn -Pbench` measured

      Written by `mvn -Pbench`; a run replaces the chapters of the benches that it ran. Each chapter tells its
      machine, day and options. Load generator, shop, PostgreSQL and Elasticsearch share the one machine.

      """;

  private static final Pattern CHAPTER =
      Pattern.compile("^## (.*)\\n\\n((?:(?!^## ).*\\n?)*)", Pattern.MULTILINE);

  private final Path file;
  private final Map<String, String> chapters = new LinkedHashMap<>();

  private ResultsFile(Path file) {
    this.file = file;
  }

  static ResultsFile open(Path file) throws IOException {
    ResultsFile results = new ResultsFile(file);
    if (Files.exists(file)) {
      Matcher found = CHAPTER.matcher(Files.readString(file));
      while (found.find()) {
        results.chapters.put(found.group(1), found.group(2));
      }
    }
    return results;
  }

  void put(String title, String text) throws IOException {
    chapters.put(title, text);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text());
  }

  private String text() {
    return chapters.entrySet().stream()
        .map(chapter -> "## " + chapter.getKey() + "\n\n" + chapter.getValue().strip() + "\n")
        .collect(Collectors.joining("\n", HEAD, ""));
  }
}
