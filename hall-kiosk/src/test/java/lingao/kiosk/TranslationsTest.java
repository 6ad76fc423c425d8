package lingao.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

class TranslationsTest {

  private static final Path SOURCES = Path.of("src/main/java");
  private static final String ENDING = ".utf8.properties";

  @Test
  void eachTextIsThereInBothLanguages() throws IOException {
    List<Path> files = files();
    assertThat(files).hasSizeGreaterThan(5);
    SoftAssertions all = new SoftAssertions();
    files.forEach(file -> check(file, all));
    all.assertAll();
  }

  /**
   * Wicket looks a text up from the page inwards: a page's text would speak in its parts' place.
   */
  @Test
  void eachPartHasNamesOfItsOwn() throws IOException {
    SoftAssertions all = new SoftAssertions();
    List<Path> chinese = files().stream().filter(file -> file.toString().contains("_zh")).toList();
    for (Path part : chinese) {
      if (!part.getFileName().toString().matches(".*Page_zh.*")) {
        chinese.stream()
            .filter(other -> !other.equals(part))
            .forEach(
                other ->
                    all.assertThat(names(part))
                        .as(part + " and " + other)
                        .doesNotContainAnyElementsOf(names(other)));
      }
    }
    all.assertAll();
  }

  private static Set<String> names(Path file) {
    return read(file).stringPropertyNames();
  }

  private static List<Path> files() throws IOException {
    try (Stream<Path> all = Files.walk(SOURCES)) {
      return all.filter(file -> file.toString().endsWith(ENDING)).toList();
    }
  }

  private static void check(Path file, SoftAssertions all) {
    String name = file.toString();
    boolean chinese = name.endsWith("_zh" + ENDING);
    all.assertThat(chinese || name.endsWith("_en" + ENDING)).as("language of " + name).isTrue();
    Path partner =
        Path.of(
            chinese
                ? name.replace("_zh" + ENDING, "_en" + ENDING)
                : name.replace("_en" + ENDING, "_zh" + ENDING));
    all.assertThat(partner).as("partner of " + name).exists();
    if (Files.exists(partner)) {
      Properties texts = read(file);
      all.assertThat(texts.stringPropertyNames())
          .as("keys of " + name)
          .containsExactlyInAnyOrderElementsOf(read(partner).stringPropertyNames());
      texts.forEach(
          (key, text) -> all.assertThat((String) text).as(name + ": " + key).isNotBlank());
    }
  }

  private static Properties read(Path file) {
    Properties texts = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      texts.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return texts;
  }
}
