package lingao.bench.made;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import lingao.catalog.shared.LocalizedText;

/**
 * The words of the demo's product names, from {@code parts.tsv}.
 *
 * @param all one for each demo product whose name can be taken apart
 * @param adjectives each once, in their order
 * @param forms each once, in their order
 */
public record Parts(List<Part> all, List<LocalizedText> adjectives, List<LocalizedText> forms) {

  /** Reads the file. */
  public static Parts read() {
    try (InputStream file = Objects.requireNonNull(Parts.class.getResourceAsStream("parts.tsv"))) {
      return of(new String(file.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Parts of(String text) {
    List<Part> all = text.lines().filter(line -> !line.startsWith("#")).map(Part::of).toList();
    return new Parts(all, distinct(all, Part::adjective), distinct(all, Part::form));
  }

  private static List<LocalizedText> distinct(
      List<Part> all, Function<Part, Optional<LocalizedText>> kind) {
    return all.stream().map(kind).flatMap(Optional::stream).distinct().toList();
  }
}
