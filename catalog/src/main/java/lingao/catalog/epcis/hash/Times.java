package lingao.catalog.epcis.hash;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lingao.catalog.shared.InvalidValue;
import org.jspecify.annotations.Nullable;

/** Time stamps (xsd:dateTimeStamp) in UTC with milliseconds. */
final class Times {

  private static final Pattern FORM =
      Pattern.compile(
          "([0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2})(?:\\.([0-9]{1,100}))?"
              + "(Z|[+-][0-9]{2}:[0-9]{2})");

  private static final DateTimeFormatter MILLIS =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT);

  private Times() {}

  /** {@code text}, the value of the field {@code name}; further decimals round half up. */
  static String utc(String name, String text) {
    Matcher parts = FORM.matcher(text);
    if (!parts.matches()) {
      throw notATime(name);
    }
    try {
      OffsetDateTime seconds = OffsetDateTime.parse(parts.group(1) + parts.group(3));
      Duration fraction = Duration.ofMillis(millis(parts.group(2)));
      return seconds.plus(fraction).withOffsetSameInstant(ZoneOffset.UTC).format(MILLIS);
    } catch (DateTimeException e) {
      throw notATime(name);
    }
  }

  private static int millis(@Nullable String decimals) {
    if (decimals == null) {
      return 0;
    }
    String padded = decimals + "0000";
    return Integer.parseInt(padded.substring(0, 3)) + (padded.charAt(3) >= '5' ? 1 : 0);
  }

  private static InvalidValue notATime(String name) {
    return new InvalidValue(name, "a time with offset, such as 2026-11-29T08:30:00+08:00");
  }
}
