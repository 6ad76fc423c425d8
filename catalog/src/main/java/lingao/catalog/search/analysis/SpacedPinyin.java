package lingao.catalog.search.analysis;

import java.util.ArrayList;
import java.util.List;

/** Words of Latin letters one after the other, which may be the syllables of one Chinese word. */
final class SpacedPinyin {

  private static final double ONE_PIECE = 1.1;

  private SpacedPinyin() {}

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

  /**
   * The words each by itself, or all of them in one piece, which counts a little more. Syllables
   * one by one are in too many products: they are looked for in one piece first.
   */
  static AskedWord of(List<AskedWord> each) {
    if (each.size() == 1) {
      return each.get(0);
    }
    List<String> words = each.stream().map(AskedWord::text).toList();
    LatinWord joined = new LatinWord(String.join("", words), ONE_PIECE * words.size());
    List<Match> written = new ArrayList<>();
    Match one = Match.all(each.stream().map(AskedWord::asWritten).toList());
    if (!words.stream().allMatch(Syllables::has)) {
      written.add(one);
    }
    written.addAll(joined.asPinyin());
    List<Match> alike = new ArrayList<>(written);
    alike.add(one);
    alike.add(Match.all(each.stream().map(AskedWord::alike).toList()));
    alike.addAll(joined.alike());
    return new AskedWord(String.join(" ", words), Match.any(written), Match.any(alike));
  }
}
