package lingao.storefront.office;

import java.util.regex.Pattern;

/**
 * An address of the office on this server, whatever a link claims: who signs in is never led
 * elsewhere.
 *
 * @param value such as {@code /office/synonyms?page=2}
 */
public record LocalPath(String value) {

  /** Where one begins. */
  public static final LocalPath START = new LocalPath("/office");

  private static final Pattern FORM =
      Pattern.compile("/office(/[a-z0-9-]+)*(\\?[A-Za-z0-9%&=+._*-]*)?");
  private static final int LONGEST = 1000;

  /** {@code text} if it is such an address, else the start. */
  public static LocalPath of(String text) {
    return text.length() <= LONGEST && FORM.matcher(text).matches() ? new LocalPath(text) : START;
  }
}
