package lingao.catalog.epcis.hash;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.Collector;
import java.util.stream.Collectors;

/** The order of CBV 2.0 for what has none of its own: by UTF-8 bytes, case-sensitive. */
final class Sorted {

  /** Not {@link String#compareTo}, which puts U+FF5E behind U+1F41F. */
  private static final Comparator<String> BY_BYTES =
      Comparator.comparing(s -> s.getBytes(StandardCharsets.UTF_8), Arrays::compareUnsigned);

  private Sorted() {}

  /** Sorts and concatenates. */
  static Collector<String, ?, String> joined() {
    return Collectors.collectingAndThen(
        Collectors.toList(), all -> all.stream().sorted(BY_BYTES).collect(Collectors.joining()));
  }
}
