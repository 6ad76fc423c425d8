package lingao.catalog.credential;

import java.util.Locale;
import lingao.catalog.shared.InvalidValue;

/**
 * What a password must be (NIST SP 800-63B, 3.1.1: long, without rules of composition): {@value
 * #SHORTEST} to {@value #LONGEST} characters, not the sign-in name, not one and the same character.
 */
public final class PasswordRules {

  /** The least characters. */
  public static final int SHORTEST = 12;

  /** The most characters. */
  public static final int LONGEST = 200;

  private static final int FEWEST_DIFFERENT = 5;

  private PasswordRules() {}

  /** Refuses with {@link InvalidValue} what can be no password of {@code name}. */
  public static void check(String password, String name) {
    if (password.length() < SHORTEST || password.length() > LONGEST) {
      throw new InvalidValue("password", "from " + SHORTEST + " to " + LONGEST + " characters");
    }
    String plain = password.toLowerCase(Locale.ROOT);
    if (plain.replace(name, "").length() <= SHORTEST / 2) {
      throw new InvalidValue("password.name", "the password must not be the sign-in name");
    }
    if (plain.chars().distinct().count() < FEWEST_DIFFERENT) {
      throw new InvalidValue("password.simple", "the password repeats too few characters");
    }
  }
}
