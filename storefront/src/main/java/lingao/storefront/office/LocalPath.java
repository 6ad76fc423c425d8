package lingao.storefront.office;

import java.util.regex.Pattern;

/**
 * An address of the staff's pages on this server, whatever a link claims: who signs in is never led
 * elsewhere.
 *
 * @param value such as {@code /office/synonyms?page=2}
 */
public record LocalPath(String value) {

  /** Where the office's pages begin. */
  public static final LocalPath START = new LocalPath("/office");

  /** Where the pages of hall and station staff begin. */
  public static final LocalPath DESK = new LocalPath("/desk");

  /** Where the pages of owners of brands begin. */
  public static final LocalPath CONSOLE = new LocalPath("/console");

  private static final Pattern FORM =
      Pattern.compile("/(office|desk|console)(/[A-Za-z0-9-]+)*(\\?[A-Za-z0-9%&=+._*-]*)?");
  private static final int LONGEST = 1000;

  /** {@code text} if it is such an address, else the office's start. */
  public static LocalPath of(String text) {
    return text.length() <= LONGEST && FORM.matcher(text).matches() ? new LocalPath(text) : START;
  }

  /** {@code text} if it is an address below {@code start}, else {@code start} itself. */
  public static LocalPath of(String text, LocalPath start) {
    LocalPath path = of(text);
    return path.value().startsWith(start.value()) ? path : start;
  }
}
