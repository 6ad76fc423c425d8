package lingao.storefront.component;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import lingao.storefront.web.CountyTime;
import lingao.storefront.web.Language;

/** Days of the county as people read them. */
public final class Dates {

  private Dates() {}

  /** Such as {@code 2026年11月24日} or {@code 24 November 2026}. */
  public static String day(LocalDate day, Locale locale) {
    return CountyTime.day(day, Language.of(locale));
  }

  /** Both days and what lies between, such as {@code 1 May 2026 – 3 May 2026}; one day alone. */
  public static String span(LocalDate from, LocalDate to, Locale locale) {
    return from.equals(to) ? day(from, locale) : day(from, locale) + " – " + day(to, locale);
  }

  /** Such as {@code 十一月} or {@code November}. */
  public static String month(Month month, Locale locale) {
    return month.getDisplayName(TextStyle.FULL_STANDALONE, Language.of(locale).locale());
  }

  /** Such as {@code 周一} or {@code Monday}. */
  public static String weekday(DayOfWeek day, Locale locale) {
    return isChinese(locale)
        ? day.getDisplayName(TextStyle.SHORT, Locale.SIMPLIFIED_CHINESE)
        : day.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }

  private static boolean isChinese(Locale locale) {
    return Language.of(locale) == Language.ZH;
  }
}
