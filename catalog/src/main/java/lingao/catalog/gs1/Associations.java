package lingao.catalog.gs1;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which Application Identifiers must or must not accompany each other on one item (GS1 General
 * Specifications, section 4, data relationships), read once from {@code associations.txt}.
 *
 * @param ai whose rule it is
 * @param needs sets of AIs of which one must be there as a whole; none for an AI that stands alone
 * @param excludes AIs of which none may be there
 */
record Associations(String ai, List<List<Pattern>> needs, List<Pattern> excludes) {

  private static final Map<String, Associations> RULES =
      Resource.lines("associations.txt")
          .flatMap(Associations::row)
          .collect(Collectors.toUnmodifiableMap(Associations::ai, Function.identity()));

  /** Those keys whose serial part a digital signature, (8030), needs. */
  private static final List<String> SERIALISED = List.of("253", "255", "8003");

  private static final String SIGNATURE = "8030";

  /** Refuses elements that must not be on one item, and those that need another. */
  static void check(List<Element> elements) {
    List<String> ais = elements.stream().map(Element::ai).toList();
    ais.stream().map(RULES::get).filter(Objects::nonNull).forEach(rule -> rule.checkBeside(ais));
    if (ais.contains(SIGNATURE)) {
      elements.forEach(Associations::requireSerial);
    }
  }

  private void checkBeside(List<String> ais) {
    for (String other : ais) {
      if (!other.equals(ai) && excludes.stream().anyMatch(p -> p.matcher(other).matches())) {
        throw new Gs1Refused(Reason.EXCLUDED_AI, "(" + ai + ")", "must not stand by " + other);
      }
    }
    if (!needs.isEmpty() && needs.stream().noneMatch(set -> isThere(set, ais))) {
      throw new Gs1Refused(Reason.MISSING_AI, "(" + ai + ")", "another element must stand by it");
    }
  }

  private static boolean isThere(List<Pattern> set, List<String> ais) {
    return set.stream().allMatch(p -> ais.stream().anyMatch(ai -> p.matcher(ai).matches()));
  }

  private static void requireSerial(Element key) {
    if (SERIALISED.contains(key.ai()) && key.value().length() == key.rule().shortest()) {
      throw new Gs1Refused(
          Reason.MISSING_AI, "(" + key.ai() + ")", "a digital signature needs its serial number");
    }
  }

  private static Stream<Associations> row(String line) {
    String[] cells = line.split("\\|", -1);
    List<Pattern> whose = words(cells[0]).map(Associations::pattern).toList();
    return AiTable.all()
        .map(AiRule::ai)
        .filter(ai -> whose.stream().anyMatch(pattern -> pattern.matcher(ai).matches()))
        .map(ai -> rule(ai, cells[1], cells[2]));
  }

  private static Associations rule(String ai, String needs, String excludes) {
    return new Associations(
        ai,
        words(needs)
            .map(set -> Stream.of(set.split("\\+", -1)).map(Associations::pattern).toList())
            .toList(),
        words(excludes)
            .map(word -> word.equals("=") ? ai.substring(0, 3) + "n" : word)
            .map(Associations::pattern)
            .toList());
  }

  private static Stream<String> words(String cell) {
    return Stream.of(cell.strip().split(" ", -1)).filter(word -> !word.isEmpty());
  }

  private static Pattern pattern(String written) {
    return Pattern.compile(written.replace("n", "[0-9]"));
  }
}
