package lingao.catalog.search.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What is asked with Latin letters in a row: an English word, pinyin, initials, or part of them.
 */
final class LatinWord {

  private static final double SOUND = 0.95;
  private static final double BEGINNING = 0.9;
  private static final double INITIALS = 0.8;
  private static final double ABBREVIATED = 0.8;
  private static final double LIKE = 0.6;
  private static final double SPELT = 0.5;
  private static final int SHORTEST_MISSPELT = 4;
  private static final int LONG = 8;

  private final String letters;
  private final double weight;

  LatinWord(String letters) {
    this(letters, 1);
  }

  LatinWord(String letters, double weight) {
    this.letters = letters;
    this.weight = weight;
  }

  /** The ways to take it as it is written. */
  List<Match> asWritten() {
    List<Match> ways = new ArrayList<>();
    ways.add(new Match.Term(Axis.WORD, Stem.of(letters), false, weight));
    ways.add(new Match.Term(Axis.WORD, letters, true, weight * BEGINNING));
    ways.addAll(asPinyin());
    return ways;
  }

  /** The ways to take it as pinyin or initials. */
  List<Match> asPinyin() {
    List<Match> ways = new ArrayList<>();
    ways.add(new Match.Term(Axis.SOUND, Terms.shortSound(letters), true, weight * SOUND));
    if (letters.length() > 1) {
      ways.add(initials(letters));
      String single = letters.replaceAll("([zcs])h", "$1");
      if (!single.equals(letters) && !letters.matches(".*[aeiouv].*")) {
        ways.add(initials(single));
      }
    }
    return ways;
  }

  private Match initials(String some) {
    return new Match.Term(Axis.INITIALS, Terms.shortInitials(some), true, weight * INITIALS);
  }

  /** The ways to take it for something that sounds or is spelt alike. */
  List<Match> alike() {
    List<Match> ways = new ArrayList<>();
    Segments.abbreviated(letters).forEach(found -> ways.add(abbreviated(found)));
    Segments.of(letters, Syllables::hasLike).forEach(found -> ways.addAll(like(found)));
    if (letters.length() >= SHORTEST_MISSPELT) {
      ways.add(new Match.Spelt(letters, letters.length() < LONG ? 1 : 2, weight * SPELT));
    }
    return ways;
  }

  private Match abbreviated(Segments found) {
    return Sounds.sameUnfinished(each(found, true), weight * ABBREVIATED);
  }

  private List<Match> like(Segments found) {
    List<Set<String>> syllables = each(found, false);
    if (syllables.size() > 1) {
      return List.of(Sounds.like(syllables, weight * LIKE));
    }
    return found.unfinished().isEmpty()
        ? Syllables.soundsLike(found.syllables().get(0)).stream()
            .<Match>map(sound -> new Match.Term(Axis.LIKE, sound, false, weight * LIKE))
            .toList()
        : List.of();
  }

  private static List<Set<String>> each(Segments found, boolean withUnfinished) {
    List<Set<String>> each = new ArrayList<>();
    found.syllables().forEach(syllable -> each.add(Set.of(syllable)));
    if (withUnfinished && !found.unfinished().isEmpty()) {
      each.add(Set.of(found.unfinished()));
    }
    return each;
  }
}
