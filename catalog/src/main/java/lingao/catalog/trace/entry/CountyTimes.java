package lingao.catalog.trace.entry;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lingao.catalog.shared.ShopTime;

/** Days and times of the county's clock as people write them. */
public final class CountyTimes {

  private static final Pattern FORM =
      Pattern.compile(
          "(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?"
              + "(?:[T\\s]*(\\d{1,2})[:时点](\\d{1,2})分?(?::\\d{2}(?:\\.\\d+)?)?)?");
  private static final LocalTime NOON = LocalTime.NOON;

  private CountyTimes() {}

  /**
   * The moment of {@code 2026-11-29T08:30}, {@code 2026/11/29 8:30} or {@code 2026年11月29日8时30分};
   * noon where only a day is written. Nothing for other words.
   */
  public static Optional<Instant> moment(String written) {
    return read(written).map(at -> at.atZone(ShopTime.ZONE).toInstant());
  }

  /** The day of a moment or a day so written. */
  public static Optional<LocalDate> day(String written) {
    return read(written).map(LocalDateTime::toLocalDate);
  }

  private static Optional<LocalDateTime> read(String written) {
    Matcher m = FORM.matcher(Normalizer.normalize(written.strip(), Normalizer.Form.NFKC));
    if (!m.matches()) {
      return Optional.empty();
    }
    try {
      LocalDate day = LocalDate.of(number(m, 1), number(m, 2), number(m, 3));
      LocalTime time = m.group(4) == null ? NOON : LocalTime.of(number(m, 4), number(m, 5));
      return Optional.of(day.atTime(time));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static int number(Matcher m, int group) {
    return Integer.parseInt(m.group(group));
  }
}
