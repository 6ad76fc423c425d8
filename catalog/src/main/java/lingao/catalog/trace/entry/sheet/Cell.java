package lingao.catalog.trace.entry.sheet;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * What a cell shows: words, or a number, of which only its column tells whether it is a date. Of a
 * formula it is the value that was computed last.
 *
 * @param text as it was typed; a number in plain digits
 * @param number if it is one
 */
public record Cell(String text, Optional<BigDecimal> number) {

  /** An empty one. */
  public static final Cell EMPTY = new Cell("", Optional.empty());

  private static final BigDecimal LAST_DAY = BigDecimal.valueOf(2_958_466);
  private static final int SECONDS_OF_DAY = 86_400;
  private static final int LEAP_DAY_THAT_NEVER_WAS = 60;
  private static final int DAYS_TO_1904 = 1462;

  static Cell of(String text) {
    return text.isEmpty() ? EMPTY : new Cell(text, Optional.empty());
  }

  static Cell of(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return new Cell(stripped.toPlainString(), Optional.of(stripped));
  }

  /**
   * The moment that a number of days stands for (ECMA-376-1, 18.17.4), to the minute; the text as
   * it is where it is no such number.
   *
   * @param since1904 whether the workbook counts from 1904
   */
  public String moment(boolean since1904) {
    return number
        .filter(n -> n.signum() > 0 && n.compareTo(LAST_DAY) < 0)
        .map(n -> written(n, since1904))
        .orElse(text);
  }

  private static String written(BigDecimal days, boolean since1904) {
    BigDecimal from1900 = since1904 ? days.add(BigDecimal.valueOf(DAYS_TO_1904)) : days;
    long whole = from1900.longValue();
    long seconds =
        Math.round(from1900.subtract(BigDecimal.valueOf(whole)).doubleValue() * SECONDS_OF_DAY);
    LocalDateTime first =
        LocalDateTime.of(1899, 12, whole < LEAP_DAY_THAT_NEVER_WAS ? 31 : 30, 0, 0);
    LocalDateTime at =
        first.plusDays(whole).plusSeconds(seconds + 30).truncatedTo(ChronoUnit.MINUTES);
    return seconds == 0 ? at.toLocalDate().toString() : at.toString();
  }
}
