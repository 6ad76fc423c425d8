package lingao.catalog.gs1;

import java.util.regex.Pattern;

/** What stands before the primary key: scheme, host and perhaps a path. */
final class Stem {

  /** That of the canonical form, GS1's own resolver. */
  static final String CANONICAL = "https://id.gs1.org";

  /** A scheme in one case, and a host of which only the characters are looked at. */
  static final String AUTHORITY = "(?:https?|HTTPS?)://[-A-Za-z0-9.:\\[\\]]+";

  private static final Pattern FORM =
      Pattern.compile(AUTHORITY + "(?:/[-A-Za-z0-9._~:/\\[\\]@!$&'()*+,;=%]*)?");

  private Stem() {}

  /** Without the slash at its end; refuses what is no web address. */
  static String checked(String stem) {
    if (stem.length() > DigitalLink.LONGEST || !FORM.matcher(stem).matches()) {
      throw new Gs1Refused(
          Reason.NOT_A_LINK, "stem", "http or https, a host, perhaps a path, no query");
    }
    return stem.endsWith("/") ? stem.substring(0, stem.length() - 1) : stem;
  }
}
