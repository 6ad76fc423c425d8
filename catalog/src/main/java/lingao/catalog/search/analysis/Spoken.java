package lingao.catalog.search.analysis;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/** A text character by character: as it is compared, and as it may be said. */
final class Spoken {

  private final List<String> folded = new ArrayList<>();
  private final List<List<String>> readings = new ArrayList<>();
  private final BitSet han = new BitSet();

  Spoken(String text) {
    String simplified = Chinese.simplified(text);
    for (int i = 0; i < text.length(); i++) {
      String one = Fold.of(simplified.charAt(i));
      folded.add(one);
      readings.add(List.of());
      han.set(i, one.length() == 1 && Chinese.isHan(one.charAt(0)));
    }
    int begin = 0;
    while (begin < text.length()) {
      int end = begin;
      while (end < text.length() && isHan(end)) {
        end++;
      }
      if (end > begin) {
        List<List<String>> said = Chinese.readings(String.join("", folded.subList(begin, end)));
        for (int i = begin; i < end; i++) {
          readings.set(i, said.get(i - begin));
        }
      }
      begin = end + 1;
    }
  }

  int length() {
    return folded.size();
  }

  /** The character as it is compared; empty for what is neither letter nor digit. */
  String folded(int at) {
    return folded.get(at);
  }

  /** How a Chinese character may be said; none for others. */
  List<String> readings(int at) {
    return readings.get(at);
  }

  boolean isHan(int at) {
    return han.get(at);
  }

  /** Whether a word begins there: each Chinese character is one. */
  boolean beginsWord(int at) {
    return isHan(at) || (!folded.get(at).isEmpty() && (at == 0 || isGapOrHan(at - 1)));
  }

  /** Whether a character may be said like one of these sounds. */
  boolean soundsLike(int at, Set<String> sounds) {
    return readings.get(at).stream().map(SouthernSound::of).anyMatch(sounds::contains);
  }

  private boolean isGapOrHan(int at) {
    return folded.get(at).isEmpty() || isHan(at);
  }
}
