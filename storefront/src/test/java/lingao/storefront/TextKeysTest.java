package lingao.storefront;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Wicket asks the page for a text before it asks the panel; a page must not take a panel's key. */
class TextKeysTest {

  private static final Path SOURCES = Path.of("src/main/java/lingao/storefront");
  private static final String ENDING = "_zh.utf8.properties";

  @Test
  void noPageTakesTheKeyOfAPanelThatItMayShow() throws IOException {
    Map<Path, Set<String>> keys = keys();
    List<String> taken = new ArrayList<>();
    keys.forEach(
        (page, pageKeys) -> {
          if (isPage(page)) {
            keys.forEach(
                (part, partKeys) -> {
                  if (!isPage(part) && mayShow(page, part)) {
                    partKeys.stream()
                        .filter(pageKeys::contains)
                        .forEach(key -> taken.add(page + " takes " + key + " of " + part));
                  }
                });
          }
        });
    assertThat(keys).hasSizeGreaterThan(5);
    assertThat(taken).isEmpty();
  }

  private static boolean isPage(Path file) {
    return file.getFileName().toString().endsWith("Page" + ENDING);
  }

  /** Parts of its own package, and those that all pages share. */
  private static boolean mayShow(Path page, Path part) {
    return part.getParent().equals(page.getParent())
        || part.getParent().endsWith("component")
        || part.getParent().endsWith("layout");
  }

  private static Map<Path, Set<String>> keys() throws IOException {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      return files
          .filter(file -> file.toString().endsWith(ENDING))
          .collect(toMap(SOURCES::relativize, TextKeysTest::keys));
    }
  }

  private static Set<String> keys(Path file) {
    Properties texts = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      texts.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return texts.stringPropertyNames();
  }
}
