package lingao.catalog.search.missed;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What somebody looked for, as it is kept: compatibility forms folded, lower case, spaces squeezed,
 * at most {@value #LONGEST} characters.
 */
record MissedTerm(String value) {

  static final int LONGEST = 40;

  private static final Pattern GAP = Pattern.compile("[\\s\\p{Z}\\p{Cntrl}\\p{Cf}\\p{Cs}]+");
  private static final Pattern LETTER_OR_DIGIT = Pattern.compile("[\\p{L}\\p{N}]");

  /** Seven digits or more, also spelt in Chinese, whatever parts them: a telephone, an identity. */
  private static final Pattern NUMBER =
      Pattern.compile("(?:[\\p{Nd}零〇一二三四五六七八九幺][^\\p{L}\\p{Nd}]{0,3}){7}");

  private static final Pattern ADDRESS =
      Pattern.compile("@|://|\\bwww\\.|[\\p{L}\\p{Nd}]\\.[a-z]{2,}\\b");

  /** The term in {@code text}; nothing when there is none, or it looks like personal data. */
  static Optional<MissedTerm> of(String text) {
    String folded = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    String term = GAP.matcher(folded).replaceAll(" ").strip();
    return LETTER_OR_DIGIT.matcher(term).find() && !isPersonal(term)
        ? Optional.of(new MissedTerm(shorten(term)))
        : Optional.empty();
  }

  private static boolean isPersonal(String term) {
    return NUMBER.matcher(term).find() || ADDRESS.matcher(term).find();
  }

  private static String shorten(String term) {
    return term.codePointCount(0, term.length()) <= LONGEST
        ? term
        : term.substring(0, term.offsetByCodePoints(0, LONGEST)).strip();
  }
}
