package lingao.catalog.shared;

import java.net.IDN;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * An e-mail address as mail servers commonly take it: a dot-atom, {@code @} and a domain (RFC 5321,
 * 4.1.2 and 4.5.3.1), without quoted strings and address literals.
 *
 * @param value at most 254 ASCII characters; the domain in lower case, internationalised names in
 *     their ASCII form
 */
public record Email(String value) {

  private static final int LONGEST = 254;
  private static final int LONGEST_LOCAL = 64;
  private static final String ATOM = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+";
  private static final Pattern LOCAL = Pattern.compile(ATOM + "(\\." + ATOM + ")*");
  private static final String LABEL = "[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?";
  private static final Pattern DOMAIN =
      Pattern.compile("(" + LABEL + "\\.)+(?!\\d+$)" + LABEL + "(?<!\\.[a-z0-9])");

  /** Takes full-width characters and space around; refuses all else with {@link InvalidValue}. */
  public Email {
    value = value.length() > 2 * LONGEST ? "" : plain(value);
    int at = value.lastIndexOf('@');
    if (value.length() > LONGEST
        || at < 1
        || at > LONGEST_LOCAL
        || !LOCAL.matcher(value.substring(0, at)).matches()
        || !DOMAIN.matcher(value.substring(at + 1)).matches()) {
      throw new InvalidValue("email", "an address such as name@example.com");
    }
  }

  /** The address all in lower case, by which two are the same for the shop. */
  public String canonical() {
    return value.toLowerCase(Locale.ROOT);
  }

  /** The address for eyes that need not know it all, such as {@code l***@example.com}. */
  public String masked() {
    return value.charAt(0) + "***" + value.substring(value.lastIndexOf('@'));
  }

  private static String plain(String written) {
    String folded = Normalizer.normalize(written, Normalizer.Form.NFKC).strip();
    int at = folded.lastIndexOf('@');
    try {
      return folded.substring(0, at + 1)
          + IDN.toASCII(folded.substring(at + 1)).toLowerCase(Locale.ROOT);
    } catch (IllegalArgumentException e) {
      return "";
    }
  }

  /** Masked: logs tell no addresses. */
  @Override
  public String toString() {
    return masked();
  }
}
