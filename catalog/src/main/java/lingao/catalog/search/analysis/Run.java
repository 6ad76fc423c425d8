package lingao.catalog.search.analysis;

import java.util.ArrayList;
import java.util.List;

/**
 * Characters of one kind in a row, of a folded text.
 *
 * @param gapBefore whether a space is before it, or nothing
 */
record Run(Kind kind, String text, boolean gapBefore) {

  /** What characters are looked at together. */
  enum Kind {
    HAN,
    LATIN,
    DIGITS,
    OTHER
  }

  /** The runs of a text that is {@link Fold}ed. */
  static List<Run> of(String folded) {
    List<Run> runs = new ArrayList<>();
    int begin = 0;
    boolean gap = true;
    for (int i = 0; i < folded.length(); i = begin) {
      if (folded.charAt(i) == ' ') {
        gap = true;
        begin = i + 1;
      } else {
        Kind kind = kind(folded.charAt(i));
        begin = end(folded, i, kind);
        runs.add(new Run(kind, folded.substring(i, begin), gap));
        gap = false;
      }
    }
    return runs;
  }

  private static int end(String folded, int from, Kind kind) {
    int end = from + 1;
    while (end < folded.length() && folded.charAt(end) != ' ' && kind(folded.charAt(end)) == kind) {
      end++;
    }
    return end;
  }

  private static Kind kind(char character) {
    if (Chinese.isHan(character)) {
      return Kind.HAN;
    }
    if (character >= 'a' && character <= 'z') {
      return Kind.LATIN;
    }
    return character >= '0' && character <= '9' ? Kind.DIGITS : Kind.OTHER;
  }
}
