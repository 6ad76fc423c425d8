package lingao.catalog.recall;

import lingao.catalog.shared.InvalidValue;
import lingao.catalog.shared.LocalizedText;

/**
 * What a recall tells everybody; each at most {@value #LONGEST} characters a language, in one line.
 *
 * @param reason why the goods are called back
 * @param advice what who has them should do
 * @param contact whom to ask, such as a telephone number with its hours
 */
public record RecallText(LocalizedText reason, LocalizedText advice, LocalizedText contact) {

  /** The longest text in a language, characters. */
  public static final int LONGEST = 300;

  /** Refuses what is too long or holds control characters with {@link InvalidValue}. */
  public RecallText {
    check("reason", reason);
    check("advice", advice);
    check("contact", contact);
  }

  /** {@code text}, if it fits; else {@link InvalidValue} by that name. */
  static LocalizedText check(String name, LocalizedText text) {
    check(name + "Zh", text.zh());
    check(name + "En", text.en());
    return text;
  }

  private static void check(String name, String text) {
    if (text.length() > LONGEST || text.chars().anyMatch(Character::isISOControl)) {
      throw new InvalidValue(name, "one line of at most " + LONGEST + " characters");
    }
  }
}
