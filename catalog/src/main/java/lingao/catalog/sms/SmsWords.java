package lingao.catalog.sms;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.Function;

/** The words of answers in one language. */
final class SmsWords {

  /** The longest answer, characters: two Chinese messages of 70. */
  static final int LONGEST = 140;

  private static final int SHORTEST_NAME = 4;

  private static final ResourceBundle.Control NO_FALLBACK =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private final ResourceBundle bundle;

  SmsWords(Locale language) {
    bundle = ResourceBundle.getBundle("lingao.catalog.sms.Sms", language, NO_FALLBACK);
  }

  /** Whether a space stands between sentences. */
  boolean spaced() {
    return bundle.getLocale().equals(Locale.ENGLISH);
  }

  /** A text with its values, cut as below; {@code names} may be shortened. */
  String of(String key, String address, String... names) {
    return fitted(fit -> text(key, fit.toArray(String[]::new)), address, List.of(names));
  }

  /** A text with its values. */
  String text(String key, String... values) {
    Object[] objects = values.clone();
    return MessageFormat.format(bundle.getString(key), objects);
  }

  /**
   * A text cut to {@value #LONGEST} characters: the longest of its names becomes shorter, and an
   * address for which there is no room even so is left out whole.
   *
   * @param text made of the names
   * @param address follows the text; empty for none
   */
  static String fitted(Function<List<String>, String> text, String address, List<String> names) {
    String end = address.isEmpty() ? "" : " " + address;
    List<String> fitted = new ArrayList<>(names);
    String answer = text.apply(fitted) + end;
    while (length(answer) > LONGEST && shorten(fitted)) {
      answer = text.apply(fitted) + end;
    }
    return length(answer) <= LONGEST || end.isEmpty() ? cut(answer) : fitted(text, "", names);
  }

  /** Takes a character off the longest; false when all are as short as names may be. */
  private static boolean shorten(List<String> names) {
    int longest = 0;
    for (int i = 1; i < names.size(); i++) {
      longest = length(names.get(i)) > length(names.get(longest)) ? i : longest;
    }
    if (names.isEmpty() || length(names.get(longest)) <= SHORTEST_NAME) {
      return false;
    }
    String name = names.get(longest).replaceFirst("…$", "");
    String shorter = name.substring(0, name.offsetByCodePoints(name.length(), -1)).strip();
    names.set(longest, shorter + "…");
    return true;
  }

  private static String cut(String text) {
    return length(text) <= LONGEST
        ? text
        : text.substring(0, text.offsetByCodePoints(0, LONGEST - 1)) + "…";
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }
}
