package lingao.catalog.search.synonym;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import lingao.catalog.shared.InvalidValue;

/** The words of a group as they are kept: without spaces around or doubled, empty ones left out. */
record SynonymWords(List<String> list) {

  static final int FEWEST = 2;
  static final int MOST = 12;
  static final int LONGEST = 40;

  private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}\\p{Cntrl}]+");
  private static final Pattern LETTER_OR_DIGIT = Pattern.compile("[\\p{L}\\p{N}]");

  /** Refuses with {@link InvalidValue} what can be no group. */
  static SynonymWords of(List<String> typed) {
    List<String> words =
        typed.stream().map(SynonymWords::tidy).filter(word -> !word.isEmpty()).toList();
    if (words.size() < FEWEST || words.size() > MOST) {
      throw new InvalidValue("words", "from " + FEWEST + " to " + MOST + " words");
    }
    Set<String> seen = new HashSet<>();
    words.forEach(word -> check(word, seen));
    return new SynonymWords(words);
  }

  private static String tidy(String word) {
    return SPACE.matcher(word).replaceAll(" ").strip();
  }

  private static void check(String word, Set<String> seen) {
    if (word.codePointCount(0, word.length()) > LONGEST) {
      throw new InvalidValue("words.long", "a word has at most " + LONGEST + " characters");
    }
    if (!LETTER_OR_DIGIT.matcher(word).find()) {
      throw new InvalidValue("words.empty", "a word has a letter or a digit: " + word);
    }
    if (!seen.add(Normalizer.normalize(word, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT))) {
      throw new InvalidValue("words.twice", "no word stands twice: " + word);
    }
  }
}
