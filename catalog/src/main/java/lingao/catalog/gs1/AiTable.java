package lingao.catalog.gs1;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The Application Identifiers, read once from {@code application-identifiers.txt}. */
final class AiTable {

  private static final Map<String, AiRule> RULES =
      Resource.lines("application-identifiers.txt")
          .flatMap(AiTable::row)
          .collect(Collectors.toUnmodifiableMap(AiRule::ai, Function.identity()));

  private AiTable() {}

  static Optional<AiRule> find(String ai) {
    return Optional.ofNullable(RULES.get(ai));
  }

  /** Refuses an AI that there is not. */
  static AiRule rule(String ai) {
    return find(ai).orElseThrow(AiTable::unknown);
  }

  /** The AI with which {@code scanned} begins: none is the beginning of another. */
  static AiRule startOf(String scanned) {
    return IntStream.rangeClosed(2, Math.min(4, scanned.length()))
        .mapToObj(length -> find(scanned.substring(0, length)))
        .flatMap(Optional::stream)
        .findFirst()
        .orElseThrow(AiTable::unknown);
  }

  static Stream<AiRule> all() {
    return RULES.values().stream();
  }

  private static Gs1Refused unknown() {
    return new Gs1Refused(Reason.UNKNOWN_AI, "ai", "one of GS1's Application Identifiers");
  }

  private static Stream<AiRule> row(String line) {
    List<String> cells = cells(line, "\\|");
    return numbers(cells.get(0)).map(ai -> rule(ai, cells));
  }

  /** A number, or the first and the last of several, such as {@code 3100-3105}. */
  private static Stream<String> numbers(String written) {
    List<String> ends = cells(written, "-");
    if (ends.size() == 1) {
      return Stream.of(written);
    }
    return IntStream.rangeClosed(Integer.parseInt(ends.get(0)), Integer.parseInt(ends.get(1)))
        .mapToObj(Integer::toString);
  }

  private static AiRule rule(String ai, List<String> cells) {
    String qualifiers = cells.get(3);
    return new AiRule(
        ai,
        cells.get(1).contains("F"),
        cells.get(1).contains("A"),
        cells(cells.get(2), " ").stream().map(Component::parse).toList(),
        !qualifiers.isEmpty(),
        qualifiers.length() < 2
            ? List.of()
            : cells(qualifiers, ";").stream().map(sequence -> cells(sequence, " ")).toList(),
        cells.get(4));
  }

  private static List<String> cells(String line, String separator) {
    return Stream.of(line.split(separator, -1)).map(String::strip).toList();
  }
}
