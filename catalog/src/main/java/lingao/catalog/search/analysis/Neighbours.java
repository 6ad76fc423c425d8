package lingao.catalog.search.analysis;

import java.util.ArrayList;
import java.util.List;

/**
 * How several characters or syllables in a row are looked for: each of them has to be found
 * together with one of its neighbours. So 新盈鱿鱼 finds the 鱿鱼 from 新盈, though nothing says 盈鱿; and it
 * doesn't find all that has the four characters somewhere.
 */
final class Neighbours {

  /** Says what a pair is found by. */
  interface Pair {

    /**
     * What the pair is found by.
     *
     * @param first number of its first character or syllable, from 0
     * @param weight what it counts
     */
    Match at(int first, double weight);
  }

  private Neighbours() {}

  /** For {@code length} characters or syllables, at least two; {@code weight} is that of all. */
  static Match together(int length, double weight, Pair pair) {
    int parts = length < 4 ? length - 1 : length - 2;
    double each = weight / parts;
    List<Match> all = new ArrayList<>();
    all.add(pair.at(0, each));
    for (int i = 2; i < length - 2; i++) {
      all.add(Match.any(List.of(pair.at(i - 1, each), pair.at(i, each))));
    }
    if (length > 2) {
      all.add(pair.at(length - 2, each));
    }
    return Match.all(all);
  }

  /** The same, but half of them may be found nowhere; of three, one. */
  static Match mostlyTogether(int length, double weight, Pair pair) {
    double each = weight / length;
    List<Match> all = new ArrayList<>();
    for (int i = 0; i < length; i++) {
      List<Match> ways = new ArrayList<>();
      if (i > 0) {
        ways.add(pair.at(i - 1, each));
      }
      if (i < length - 1) {
        ways.add(pair.at(i, each));
      }
      all.add(Match.any(ways));
    }
    return new Match.Most(Math.max(2, (length + 1) / 2), all);
  }
}
