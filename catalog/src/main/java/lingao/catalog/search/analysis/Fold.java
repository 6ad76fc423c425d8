package lingao.catalog.search.analysis;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Texts as they are compared: full-width forms made plain, lower case, simplified characters,
 * letters without tones and accents (ü as v), apostrophes gone, all else that is neither letter nor
 * digit a space.
 */
final class Fold {

  private static final Pattern APOSTROPHE = Pattern.compile("['’‘`´ʼ]");
  private static final Pattern U_UMLAUT = Pattern.compile("u\\u0308[\\u0300-\\u036f]*");
  private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
  private static final Pattern NEITHER = Pattern.compile("[^\\p{L}\\p{N}]+");

  private Fold() {}

  /** Folds a text. */
  static String of(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    String whole = APOSTROPHE.matcher(withoutAccents(plain)).replaceAll("");
    return Chinese.simplified(NEITHER.matcher(whole).replaceAll(" ").strip());
  }

  /** Folds a text, and leaves the gaps out. */
  static String squeezed(String text) {
    return of(text).replace(" ", "");
  }

  /** The words of a folded text. */
  static List<String> words(String folded) {
    return folded.isBlank() ? List.of() : List.of(folded.strip().split(" +", -1));
  }

  /** Folds one character by itself; empty for what is no letter or digit. */
  static String of(char character) {
    boolean plain =
        (character >= 'a' && character <= 'z') || (character >= '0' && character <= '9');
    return plain || (character >= '\u4e00' && character <= '\u9fff')
        ? Chinese.simplified(String.valueOf(character))
        : of(String.valueOf(character));
  }

  private static String withoutAccents(String text) {
    if (Normalizer.isNormalized(text, Normalizer.Form.NFD)) {
      return text;
    }
    String apart = Normalizer.normalize(text, Normalizer.Form.NFD);
    String umlauts = U_UMLAUT.matcher(apart).replaceAll("v");
    return Normalizer.normalize(ACCENTS.matcher(umlauts).replaceAll(""), Normalizer.Form.NFC);
  }
}
