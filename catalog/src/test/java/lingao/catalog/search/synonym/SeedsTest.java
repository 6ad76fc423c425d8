package lingao.catalog.search.synonym;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The synonyms that a new shop begins with. */
class SeedsTest {

  private static final Pattern GROUP = Pattern.compile("^  '([^']+)',?$", Pattern.MULTILINE);

  @Test
  void are_groups_that_the_office_could_have_written() throws IOException {
    List<SynonymWords> groups = groups();
    assertThat(groups).hasSizeGreaterThanOrEqualTo(60);
  }

  @Test
  void take_no_word_for_two_things() throws IOException {
    Set<String> seen = new HashSet<>();
    assertThat(groups().stream().flatMap(group -> group.list().stream()))
        .allMatch(seen::add, "stands in one group alone");
  }

  private static List<SynonymWords> groups() throws IOException {
    String file = "/db/migration/V011__synonyms_and_missed_searches.sql";
    try (InputStream in = Objects.requireNonNull(SeedsTest.class.getResourceAsStream(file))) {
      return GROUP
          .matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8))
          .results()
          .map(line -> SynonymWords.of(List.of(line.group(1).split("/"))))
          .toList();
    }
  }
}
