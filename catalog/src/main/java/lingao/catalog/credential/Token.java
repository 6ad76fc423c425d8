package lingao.catalog.credential;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.regex.Pattern;
import lingao.catalog.shared.Sha256;

/** Tokens that nobody can guess: 192 random bits, kept as their SHA-256 alone. */
public final class Token {

  private static final int BYTES = 24;
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{32}");

  private Token() {}

  /** A new one, 32 characters of base64url. */
  public static String random() {
    byte[] bytes = new byte[BYTES];
    RANDOM.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /** Whether {@code text} could be one: what cannot is not even looked up. */
  public static boolean isOne(String text) {
    return FORM.matcher(text).matches();
  }

  /** What is kept of {@code token}: 64 digits of lower-case hexadecimal. */
  public static String hash(String token) {
    return Sha256.hex(token);
  }
}
