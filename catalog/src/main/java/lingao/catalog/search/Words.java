package lingao.catalog.search;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The words in a text that somebody typed: compatibility forms folded (full-width letters to plain
 * ones), lower case, parted at spaces and sentence marks. What has no letter or digit is no word.
 *
 * @param list at most {@value #MOST}; a longer text loses its end
 */
public record Words(List<String> list) {

  /** The most words that are looked at. */
  public static final int MOST = 8;

  private static final Pattern GAP = Pattern.compile("[\\s\\p{Cntrl}\\p{Cs}，、；。！？,;!?]+");
  private static final Pattern LETTER_OR_DIGIT = Pattern.compile("[\\p{L}\\p{N}]");

  /** The words of {@code text}, none for a blank one. */
  public static Words of(String text) {
    String folded = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    return new Words(
        Arrays.stream(GAP.split(folded))
            .filter(word -> LETTER_OR_DIGIT.matcher(word).find())
            .distinct()
            .limit(MOST)
            .toList());
  }

  /** Whether there is nothing to look for. */
  public boolean none() {
    return list.isEmpty();
  }
}
