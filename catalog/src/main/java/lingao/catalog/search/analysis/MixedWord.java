package lingao.catalog.search.analysis;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** What is asked with characters and pinyin in a row, such as 红yu干 or 红shu. */
final class MixedWord {

  private static final double WEIGHT = 0.95;
  private static final double LIKE = 0.6;
  private static final int MOST_WAYS = 4;

  private final List<Run> runs;

  MixedWord(List<Run> runs) {
    this.runs = runs;
  }

  /** The ways to take it by its very syllables; each counts as much as its runs one by one. */
  List<Match> asWritten() {
    double weight = WEIGHT * runs.size();
    boolean unfinished = runs.get(runs.size() - 1).kind() == Run.Kind.LATIN;
    return ways(true).stream()
        .map(
            way ->
                withCharacters(
                    unfinished ? Sounds.sameUnfinished(way, weight) : Sounds.same(way, weight)))
        .toList();
  }

  /** The ways to take it by what sounds like it. */
  List<Match> alike() {
    return ways(false).stream().map(way -> Sounds.like(way, LIKE * runs.size())).toList();
  }

  /** Characters are meant as they are: their sound alone won't do. */
  private Match withCharacters(Match sounds) {
    List<Match> all = new ArrayList<>(List.of(sounds));
    for (Run run : runs) {
      if (run.kind() == Run.Kind.HAN) {
        for (int i = 0; i < run.text().length(); i++) {
          all.add(new Match.Term(Axis.WORD, run.text().substring(i, i + 1), false, 0));
        }
      }
    }
    return Match.all(all);
  }

  private List<List<Collection<String>>> ways(boolean exact) {
    List<List<Collection<String>>> ways = new ArrayList<>(List.of(List.of()));
    for (Run run : runs) {
      ways = continued(ways, run.kind() == Run.Kind.HAN ? han(run) : latin(run, exact));
    }
    return ways.stream().filter(way -> way.size() > 1).limit(MOST_WAYS).toList();
  }

  private static List<List<Collection<String>>> continued(
      List<List<Collection<String>>> ways, List<List<Collection<String>>> next) {
    List<List<Collection<String>>> longer = new ArrayList<>();
    for (List<Collection<String>> way : ways) {
      for (List<Collection<String>> more : next) {
        List<Collection<String>> both = new ArrayList<>(way);
        both.addAll(more);
        longer.add(both);
      }
    }
    return longer.size() > MOST_WAYS ? longer.subList(0, MOST_WAYS) : longer;
  }

  private static List<List<Collection<String>>> han(Run run) {
    return List.of(List.copyOf(Chinese.readings(run.text())));
  }

  private static List<List<Collection<String>>> latin(Run run, boolean exact) {
    List<Segments> found = new ArrayList<>();
    found.addAll(Segments.of(run.text(), exact ? Syllables::has : Syllables::hasLike));
    if (exact) {
      found.addAll(Segments.abbreviated(run.text()));
      if (run.text().length() == 1) {
        found.add(new Segments(List.of(run.text()), ""));
      }
    }
    return found.stream().map(way -> each(way, exact)).toList();
  }

  private static List<Collection<String>> each(Segments way, boolean withUnfinished) {
    List<Collection<String>> each = new ArrayList<>();
    way.syllables().forEach(syllable -> each.add(Set.of(syllable)));
    if (withUnfinished && !way.unfinished().isEmpty()) {
      each.add(Set.of(way.unfinished()));
    }
    return each;
  }
}
