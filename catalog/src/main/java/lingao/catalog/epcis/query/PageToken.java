package lingao.catalog.epcis.query;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lingao.catalog.epcis.EventTimes;

/**
 * Where a result goes on: behind which event. It holds no secret and opens nothing, so it is not
 * signed; it belongs to one query and is good for a time.
 *
 * @param query what the token was given for
 * @param time of the last event of the page before, in the order of the result
 * @param id of that event
 * @param left how many more events the query wants, -1 for all
 * @param expires when it is no longer taken
 */
public record PageToken(String query, Instant time, long id, int left, Instant expires) {

  /** How long a client may take for a page. */
  public static final Duration LIFE = Duration.ofHours(12);

  private static final String PARAMETER = "nextPageToken";
  private static final Pattern FORM =
      Pattern.compile(
          "1 ([0-9a-f]{16}) (-?[0-9]{1,18}) ([0-9]{1,19}) (-?[0-9]{1,9}) ([0-9]{1,12})");

  /**
   * Reads a token.
   *
   * @param query that is asked
   * @throws QueryRefused for what is no token, belongs to another query, or has expired
   */
  static PageToken parse(String text, String query, Instant now) {
    Matcher parts = FORM.matcher(decode(text));
    if (!parts.matches() || !parts.group(1).equals(query)) {
      throw QueryRefused.parameter(PARAMETER, "one that was given for this query");
    }
    PageToken token = of(parts);
    if (token.expires.isBefore(now)) {
      throw QueryRefused.parameter(PARAMETER, "expired; ask again from the first page");
    }
    return token;
  }

  private static PageToken of(Matcher parts) {
    try {
      Instant time = Instant.EPOCH.plus(Long.parseLong(parts.group(2)), ChronoUnit.MICROS);
      if (EventTimes.fit(time)) {
        return new PageToken(
            parts.group(1),
            time,
            Long.parseLong(parts.group(3)),
            Integer.parseInt(parts.group(4)),
            Instant.ofEpochSecond(Long.parseLong(parts.group(5))));
      }
    } catch (NumberFormatException e) {
      // Refused below.
    }
    throw QueryRefused.parameter(PARAMETER, "one that was given for this query");
  }

  /** As it is sent. */
  public String text() {
    long micros = ChronoUnit.MICROS.between(Instant.EPOCH, time);
    String plain = "1 %s %d %d %d %d".formatted(query, micros, id, left, expires.getEpochSecond());
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(plain.getBytes(StandardCharsets.ISO_8859_1));
  }

  private static String decode(String text) {
    try {
      return new String(Base64.getUrlDecoder().decode(text), StandardCharsets.ISO_8859_1);
    } catch (IllegalArgumentException e) {
      return "";
    }
  }
}
