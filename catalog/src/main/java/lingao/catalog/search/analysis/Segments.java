package lingao.catalog.search.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/**
 * Letters in a row as syllables of pinyin.
 *
 * @param syllables syllables, or initials alone where they are allowed
 * @param unfinished letters at the end that begin a syllable; empty for none
 */
record Segments(List<String> syllables, String unfinished) {

  private static final int MOST = 6;
  private static final int LONGEST = 16;
  private static final String INITIALS = "bpmfdtnlgkhjqxrzcsywaeo";

  Segments {
    syllables = List.copyOf(syllables);
  }

  /** The ways to read {@code letters} as syllables, those of fewer syllables first. */
  static List<Segments> of(String letters, Predicate<String> syllable) {
    return new Search(letters, syllable, false).all();
  }

  /** The ways to read {@code letters} as syllables and initials, at least one of each. */
  static List<Segments> abbreviated(String letters) {
    return new Search(letters, Syllables::has, true)
        .all().stream()
            .filter(found -> found.syllables().stream().anyMatch(part -> part.length() > 1))
            .filter(found -> found.syllables().stream().anyMatch(part -> part.length() == 1))
            .toList();
  }

  /** Syllables and what is unfinished. */
  int length() {
    return syllables.size() + (unfinished.isEmpty() ? 0 : 1);
  }

  /** One search. */
  private static final class Search {
    private final String letters;
    private final Predicate<String> syllable;
    private final boolean initials;
    private final List<String> path = new ArrayList<>();
    private final List<Segments> found = new ArrayList<>();

    Search(String letters, Predicate<String> syllable, boolean initials) {
      this.letters = letters;
      this.syllable = syllable;
      this.initials = initials;
    }

    List<Segments> all() {
      from(0);
      found.sort(Comparator.comparingInt(Segments::length));
      return found.size() > MOST ? found.subList(0, MOST) : found;
    }

    private void from(int begin) {
      if (begin == letters.length()) {
        found.add(new Segments(path, ""));
        return;
      }
      if (path.size() == LONGEST || found.size() == 4 * MOST) {
        return;
      }
      int longest = Math.min(Syllables.LONGEST, letters.length() - begin);
      for (int length = longest; length > 0; length--) {
        String part = letters.substring(begin, begin + length);
        if (syllable.test(part) || (initials && length == 1 && INITIALS.contains(part))) {
          path.add(part);
          from(begin + length);
          path.remove(path.size() - 1);
        }
      }
      String rest = letters.substring(begin);
      if (!path.isEmpty() && !syllable.test(rest) && Syllables.begin(rest)) {
        found.add(new Segments(path, rest));
      }
    }
  }
}
