package lingao.catalog.account;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import lingao.catalog.credential.PasswordRules;
import lingao.catalog.shared.InvalidValue;

/**
 * An office account to be made.
 *
 * @param name by which they sign in, 2 to 60 letters, digits and {@code . _ @ -}; case does not
 *     matter
 * @param displayName by which others know them, 1 to 60 characters
 * @param password see {@link PasswordRules}
 */
public record NewStaffMember(String name, String displayName, String password) {

  private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9._@-]{1,59}");
  private static final int LONGEST = 60;

  /** Refuses a wrong form with {@link InvalidValue}. */
  public NewStaffMember {
    name = normalize(name);
    displayName = displayName.strip();
    if (!NAME.matcher(name).matches()) {
      throw new InvalidValue("name", "2 to 60 letters, digits and . _ @ -");
    }
    if (displayName.isEmpty() || displayName.length() > LONGEST) {
      throw new InvalidValue("displayName", "1 to " + LONGEST + " characters");
    }
    PasswordRules.check(password, name);
  }

  /** A sign-in name as it is kept, whatever its width and case. */
  static String normalize(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
  }

  /** Tells no password. */
  @Override
  public String toString() {
    return name;
  }
}
