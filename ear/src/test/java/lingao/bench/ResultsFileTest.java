package lingao.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run of one bench leaves the others' chapters alone. */
class ResultsFileTest {

  @Test
  void a_chapter_is_replaced_and_the_others_stay(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("bench").resolve("RESULTS.md");
    ResultsFile.open(file).put("Search", "old\n\n### Part\n\n| a |\n");
    ResultsFile.open(file).put("Orders", "orders");
    ResultsFile.open(file).put("Search", "new\n\n### Part\n\n| b |\n");
    assertThat(Files.readString(file))
        .startsWith("# What")
        .containsOnlyOnce("## Search\n\nnew\n\n### Part\n\n| b |\n\n## Orders\n\norders\n")
        .doesNotContain("old");
  }
}
