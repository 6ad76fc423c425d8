package lingao.catalog.epcis.query;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import lingao.catalog.epcis.EventTimes;

/**
 * A parameter and its values. Those of a list stand in one text, parted by {@code |}, or the
 * parameter is repeated.
 */
record Values(String name, List<String> all) {

  private static final int LONGEST = 500;
  private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,20}(\\.[0-9]{1,20})?");

  static Values of(String name, List<String> texts) {
    List<String> all =
        texts.stream()
            .flatMap(text -> Arrays.stream(text.split("\\|", -1)))
            .map(String::strip)
            .toList();
    if (all.isEmpty() || all.stream().anyMatch(Values::isUnfit)) {
      throw QueryRefused.parameter(shown(name), "values of 1 to " + LONGEST + " characters");
    }
    return new Values(name, all);
  }

  /** Takes a parameter out of others. */
  static Values take(Map<String, List<String>> parameters, String name) {
    return of(name, Objects.requireNonNull(parameters.remove(name)));
  }

  /** The only value. */
  String one(String rule, String form) {
    if (all.size() != 1 || !all.get(0).matches(form)) {
      throw wrong(rule);
    }
    return all.get(0);
  }

  /** All values, each of a form. */
  List<String> each(String rule, String form) {
    if (!all.stream().allMatch(value -> value.matches(form))) {
      throw wrong(rule);
    }
    return all;
  }

  /** The only value as a time with an offset. */
  Instant time() {
    try {
      // A plus sign that was not escaped arrives as a space.
      Instant time = OffsetDateTime.parse(one("one time", ".{1,40}").replace(' ', '+')).toInstant();
      if (EventTimes.fit(time)) {
        return time;
      }
    } catch (DateTimeException e) {
      // Refused below.
    }
    throw wrong("a time with an offset, such as 2026-11-30T08:00:00+08:00");
  }

  /** All values as numbers. */
  List<BigDecimal> numbers() {
    return each("a decimal number", NUMBER.pattern()).stream().map(BigDecimal::new).toList();
  }

  static boolean isNumber(String text) {
    return NUMBER.matcher(text).matches();
  }

  QueryRefused wrong(String rule) {
    return QueryRefused.parameter(name, rule);
  }

  /** What a client may be shown of the name that it sent. */
  static String shown(String name) {
    return name.length() > 80 ? name.substring(0, 80) + "…" : name;
  }

  /** No database holds NUL, and half a character is none. */
  private static boolean isUnfit(String value) {
    return value.isEmpty()
        || value.length() > LONGEST
        || value.codePoints().anyMatch(c -> c == 0 || Character.getType(c) == Character.SURROGATE);
  }
}
