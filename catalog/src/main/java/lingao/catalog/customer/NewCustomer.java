package lingao.catalog.customer;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import lingao.catalog.credential.PasswordRules;
import lingao.catalog.shared.InvalidValue;

/**
 * An account to be made.
 *
 * @param signInName by which they sign in
 * @param name by which the shop greets them, 1 to {@value #LONGEST_NAME} characters
 * @param password see {@link PasswordRules}
 * @param language of the mails to them
 */
public record NewCustomer(SignInName signInName, String name, String password, Locale language) {

  /** The most characters of a name. */
  public static final int LONGEST_NAME = 40;

  private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0\\u3000]+");
  private static final Pattern INVISIBLE =
      Pattern.compile("[\\p{Cc}\\p{Cs}\\u202a-\\u202e\\u2066-\\u2069]");

  /** Refuses a wrong form with {@link InvalidValue}. */
  public NewCustomer {
    name = name(name);
    PasswordRules.check(password, signInName.canonical());
  }

  /**
   * A name as it is kept.
   *
   * @throws InvalidValue named {@code name} when it is none
   */
  public static String name(String written) {
    String plain =
        written.length() > 10 * LONGEST_NAME
            ? ""
            : SPACE
                .matcher(Normalizer.normalize(written, Normalizer.Form.NFC))
                .replaceAll(" ")
                .strip();
    if (plain.isEmpty()
        || plain.codePointCount(0, plain.length()) > LONGEST_NAME
        || INVISIBLE.matcher(plain).find()) {
      throw new InvalidValue("name", "1 to " + LONGEST_NAME + " characters");
    }
    return plain;
  }

  /** Tells no password and no person. */
  @Override
  public String toString() {
    return "a new customer";
  }
}
