package lingao.storefront.office.delivery;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import lingao.catalog.fulfilment.ClosedPeriod;
import lingao.storefront.component.Dates;
import lingao.storefront.web.Language;

/** Days of rest as the office reads them. */
final class DaysText {

  private DaysText() {}

  /** Such as {@code 2027-02-06（周六）}. */
  static String day(LocalDate day, Locale locale) {
    String weekday = Dates.weekday(day.getDayOfWeek(), locale);
    return isChinese(locale) ? day + "（" + weekday + "）" : day + " (" + weekday + ")";
  }

  /** One day, or the first and the last. */
  static String days(ClosedPeriod period, Locale locale) {
    String to = isChinese(locale) ? " 至 " : " to ";
    return period.length() == 1
        ? day(period.first(), locale)
        : day(period.first(), locale) + to + day(period.last(), locale);
  }

  /** What a button stands for, as {@link #read} takes it. */
  static String key(ClosedPeriod period) {
    return String.join(
        "/", period.place(), period.first().toString(), period.last().toString(), period.note());
  }

  private static boolean isChinese(Locale locale) {
    return Language.of(locale) == Language.ZH;
  }

  /**
   * The days that a button stands for.
   *
   * @throws IllegalArgumentException when it is no such text
   */
  static ClosedPeriod read(String key) {
    String[] parts = key.split("/", 4);
    if (parts.length < 4) {
      throw new IllegalArgumentException("place, first, last, note");
    }
    try {
      return new ClosedPeriod(
          parts[0], LocalDate.parse(parts[1]), LocalDate.parse(parts[2]), parts[3]);
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException("days", e);
    }
  }
}
