package lingao.catalog.search.analysis;

import java.util.ArrayList;
import java.util.List;

/** What is asked with Chinese characters in a row. */
final class HanWord {

  /** Characters; what is longer is a sentence, not a word misheard. */
  private static final int LONGEST = 16;

  private static final double HOMOPHONES = 0.9;
  private static final double LIKE = 0.7;
  private static final double APART = 0.55;
  private static final double MOSTLY = 0.5;
  private static final int LONGEST_APART = 4;

  private final String han;

  HanWord(String han) {
    this.han = han;
  }

  /** That the characters are there, each with a neighbour. */
  Match asWritten() {
    return han.length() == 1 ? word(han, 1) : Neighbours.together(han.length(), 1, this::pair);
  }

  /** That it sounds so, or that most of it is there, or what is left without {@link Fillers}. */
  List<Match> alike() {
    List<Match> ways = new ArrayList<>(soundingAlike());
    List<String> parts = Fillers.without(han);
    if (!parts.equals(List.of(han))) {
      ways.add(Match.all(parts.stream().map(part -> new HanWord(part).orAlike()).toList()));
    }
    return ways;
  }

  private Match orAlike() {
    List<Match> ways = new ArrayList<>(List.of(asWritten()));
    ways.addAll(soundingAlike());
    return Match.any(ways);
  }

  private List<Match> soundingAlike() {
    if (han.length() == 1) {
      return List.of();
    }
    List<List<String>> readings = Chinese.readings(han);
    List<Match> ways = new ArrayList<>();
    if (han.length() <= LONGEST && readings.stream().noneMatch(List::isEmpty)) {
      ways.add(Sounds.same(readings, HOMOPHONES));
      ways.add(Sounds.like(readings, LIKE));
    }
    if (han.length() <= LONGEST_APART) {
      ways.add(apart());
    }
    if (han.length() > 2) {
      ways.add(Neighbours.mostlyTogether(han.length(), MOSTLY, this::pair));
    }
    return ways;
  }

  /** That the characters are in names, with others between them: 烤猪 for 烤乳猪. */
  private Match apart() {
    return Match.all(
        han.chars()
            .mapToObj(character -> word(Character.toString(character), APART / han.length()))
            .toList());
  }

  private Match pair(int first, double weight) {
    return word(han.substring(first, first + 2), weight);
  }

  private static Match word(String text, double weight) {
    return new Match.Term(Axis.WORD, text, false, weight);
  }
}
