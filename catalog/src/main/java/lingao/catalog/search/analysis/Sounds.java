package lingao.catalog.search.analysis;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What is asked by its sound: syllables in a row, each of which may be one of several. */
final class Sounds {

  private Sounds() {}

  /** That the very syllables, or initials, are there, each with a neighbour; at least two. */
  static Match same(List<? extends Collection<String>> syllables, double weight) {
    return Neighbours.together(
        syllables.size(),
        weight,
        (first, each) ->
            pairs(Axis.PAIR, syllables.get(first), syllables.get(first + 1), false, each));
  }

  /** The same, the last of them unfinished perhaps. */
  static Match sameUnfinished(List<? extends Collection<String>> syllables, double weight) {
    int last = syllables.size() - 2;
    return Neighbours.together(
        syllables.size(),
        weight,
        (first, each) ->
            pairs(Axis.PAIR, syllables.get(first), syllables.get(first + 1), first == last, each));
  }

  /** That what sounds like them is there, each with a neighbour; at least two. */
  static Match like(List<? extends Collection<String>> syllables, double weight) {
    List<Set<String>> sounds = syllables.stream().map(Sounds::like).toList();
    return Neighbours.together(
        sounds.size(),
        weight,
        (first, each) -> pairs(Axis.LIKE, sounds.get(first), sounds.get(first + 1), false, each));
  }

  private static Set<String> like(Collection<String> readings) {
    Set<String> sounds = new LinkedHashSet<>();
    readings.forEach(reading -> sounds.addAll(Syllables.soundsLike(reading)));
    return sounds;
  }

  private static Match pairs(
      Axis axis,
      Collection<String> first,
      Collection<String> second,
      boolean beginning,
      double weight) {
    return Match.any(
        first.stream()
            .flatMap(one -> second.stream().map(two -> one + "-" + two))
            .<Match>map(pair -> new Match.Term(axis, pair, beginning, weight))
            .toList());
  }
}
