package lingao.catalog.search.analysis;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What sounds alike in southern Mandarin: n and l, f and h, z and zh, c and ch, s and sh at the
 * beginning of a syllable; an and ang, en and eng, in and ing at its end.
 */
final class SouthernSound {

  private static final Pattern PARTS = Pattern.compile("(zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw]?)(.+)");
  private static final List<Set<String>> BEGINNINGS =
      List.of(
          Set.of("n", "l"),
          Set.of("f", "h"),
          Set.of("z", "zh"),
          Set.of("c", "ch"),
          Set.of("s", "sh"));
  private static final List<Set<String>> ENDS =
      List.of(
          Set.of("an", "ang"),
          Set.of("en", "eng"),
          Set.of("in", "ing"),
          Set.of("ian", "iang"),
          Set.of("uan", "uang"));

  /** Ends after f, and those that h takes to sound like it: fei and hui, feng and hong. */
  private static final List<List<String>> AFTER_F_AND_H =
      List.of(
          List.of("a", "ua"),
          List.of("o", "uo"),
          List.of("an", "uan"),
          List.of("ang", "uang"),
          List.of("ei", "ui"),
          List.of("en", "un"),
          List.of("eng", "ong"));

  private static final Map<String, String> KNOWN = new ConcurrentHashMap<>();

  private SouthernSound() {}

  /** One name for all syllables that sound alike, for a syllable of pinyin. */
  static String of(String syllable) {
    return KNOWN.computeIfAbsent(syllable, SouthernSound::named);
  }

  private static String named(String syllable) {
    Matcher parts = parts(syllable);
    return first(BEGINNINGS, parts.group(1)) + first(ENDS, parts.group(2));
  }

  /** How the south may write a syllable, itself among it; not each is a syllable of pinyin. */
  static Set<String> waysToWrite(String syllable) {
    Set<String> ways = new TreeSet<>();
    Matcher parts = parts(syllable);
    addAll(ways, parts.group(1), parts.group(2));
    for (List<String> ends : AFTER_F_AND_H) {
      if (syllable.equals("f" + ends.get(0))) {
        addAll(ways, "h", ends.get(1));
      } else if (syllable.equals("h" + ends.get(1))) {
        addAll(ways, "f", ends.get(0));
      }
    }
    return ways;
  }

  private static void addAll(Set<String> ways, String beginning, String end) {
    for (String first : alike(BEGINNINGS, beginning)) {
      alike(ENDS, end).forEach(last -> ways.add(first + last));
    }
  }

  private static Set<String> alike(List<Set<String>> groups, String part) {
    return groups.stream().filter(group -> group.contains(part)).findFirst().orElse(Set.of(part));
  }

  private static String first(List<Set<String>> groups, String part) {
    return new TreeSet<>(alike(groups, part)).first();
  }

  private static Matcher parts(String syllable) {
    Matcher parts = PARTS.matcher(syllable);
    if (!parts.matches()) {
      throw new IllegalArgumentException("not a syllable: " + syllable);
    }
    return parts;
  }
}
