package lingao.catalog.gs1;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A part of an element's value.
 *
 * @param optional whether the value may end before it
 */
record Component(
    CharacterSet set, int shortest, int longest, boolean optional, List<Check> checks) {

  private static final Pattern FORM =
      Pattern.compile("([NXYZ])(\\.\\.)?([0-9]+)(\\?)?((?::[a-z0-9_]+)*)");

  /** A component as the table writes it, such as {@code N13:checkdigit} or {@code X..17?}. */
  static Component parse(String written) {
    Matcher matcher = FORM.matcher(written);
    if (!matcher.matches()) {
      throw new IllegalStateException("no component: " + written);
    }
    MatchResult parts = matcher.toMatchResult();
    int longest = Integer.parseInt(parts.group(3));
    return new Component(
        CharacterSet.valueOf(parts.group(1)),
        parts.group(2) == null ? longest : 1,
        longest,
        parts.group(4) != null,
        Stream.of(parts.group(5).split(":", -1))
            .skip(1)
            .map(name -> Check.valueOf(name.toUpperCase(Locale.ROOT)))
            .toList());
  }

  /** Refuses a piece of the right length with wrong characters or content. */
  void check(String ai, String piece) {
    if (!set.holds(piece, longest)) {
      throw new Gs1Refused(
          Reason.WRONG_CHARACTERS, "(" + ai + ")", "a character outside of its set");
    }
    for (Check check : checks) {
      if (!check.passes(piece)) {
        throw new Gs1Refused(check.reason(), "(" + ai + ")", rule(check));
      }
    }
  }

  private static String rule(Check check) {
    return check.reason() == Reason.WRONG_CHECK_DIGIT
        ? "the check digit does not match"
        : "no valid " + check.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
