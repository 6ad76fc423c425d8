package lingao.catalog.suspicion;

import java.util.Locale;
import java.util.Optional;
import lingao.catalog.shared.InvalidValue;

/**
 * What somebody reports.
 *
 * @param code as it stands on the package, at most {@value #LONGEST_CODE} characters; may be empty
 * @param words what is suspicious, 2 to {@value #LONGEST_WORDS} characters
 * @param contact how they can be answered, at most {@value #LONGEST_CONTACT} characters; may be
 *     empty
 * @param picture a JPEG or PNG, at most 10 MB
 * @param language in which they read the shop
 */
public record NewSuspicion(
    String code, String words, String contact, Optional<byte[]> picture, Locale language) {

  /** The longest code, characters. */
  public static final int LONGEST_CODE = 200;

  /** The longest text, characters. */
  public static final int LONGEST_WORDS = 1000;

  /** The longest contact, characters. */
  public static final int LONGEST_CONTACT = 120;

  /** Refuses what is too short or too long with {@link InvalidValue}. */
  public NewSuspicion {
    code = line("code", code, LONGEST_CODE);
    contact = line("contact", contact, LONGEST_CONTACT);
    words = words.strip().replaceAll("[\\p{Cntrl}&&[^\\n]]", "");
    if (length(words) < 2 || length(words) > LONGEST_WORDS) {
      throw new InvalidValue("words", "2 to " + LONGEST_WORDS + " characters");
    }
    if (length(contact) == 1) {
      throw new InvalidValue("contact", "2 to " + LONGEST_CONTACT + " characters, or none");
    }
  }

  private static String line(String name, String text, int longest) {
    String tidy = text.replaceAll("\\p{Cntrl}+", " ").strip();
    if (length(tidy) > longest) {
      throw new InvalidValue(name, "at most " + longest + " characters");
    }
    return tidy;
  }

  /** As the database counts. */
  static int length(String text) {
    return text.codePointCount(0, text.length());
  }
}
