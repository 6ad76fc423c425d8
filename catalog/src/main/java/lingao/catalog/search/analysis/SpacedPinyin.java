package lingao.catalog.search.analysis;

import java.util.ArrayList;
import java.util.List;

/**
 * Words of Latin letters one after the other, which may be the syllables of one Chinese word: the
 * words each by itself, or all of them in one piece, which counts a little more.
 */
record SpacedPinyin(List<AskedWord> each) implements AskedWord {

  private static final double ONE_PIECE = 1.1;

  /** Whether a word may be part of it. */
  static boolean mayHave(List<Run> word) {
    if (word.size() > 1 || word.get(0).kind() != Run.Kind.LATIN) {
      return false;
    }
    String letters = word.get(0).text();
    return letters.length() == 1
        || Syllables.begin(letters)
        || !Segments.of(letters, Syllables::hasLike).isEmpty();
  }

  /** The words as one, if there are several. */
  static AskedWord of(List<AskedWord> each) {
    return each.size() == 1 ? each.get(0) : new SpacedPinyin(List.copyOf(each));
  }

  @Override
  public String text() {
    return String.join(" ", words());
  }

  @Override
  public Match asWritten() {
    return Match.any(written());
  }

  @Override
  public Match alike() {
    List<Match> ways = new ArrayList<>(written());
    ways.add(oneByOne());
    ways.add(Match.all(each.stream().map(AskedWord::alike).toList()));
    ways.addAll(joined().alike());
    return Match.any(ways);
  }

  /** Syllables one by one are in too many products: they are looked for in one piece first. */
  private List<Match> written() {
    List<Match> ways = new ArrayList<>();
    if (!words().stream().allMatch(Syllables::has)) {
      ways.add(oneByOne());
    }
    ways.addAll(joined().asPinyin());
    return ways;
  }

  private Match oneByOne() {
    return Match.all(each.stream().map(AskedWord::asWritten).toList());
  }

  private LatinWord joined() {
    return new LatinWord(String.join("", words()), ONE_PIECE * each.size());
  }

  private List<String> words() {
    return each.stream().map(AskedWord::text).toList();
  }
}
