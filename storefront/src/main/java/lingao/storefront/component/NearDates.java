package lingao.storefront.component;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import lingao.catalog.shared.ShopTime;
import lingao.storefront.web.Language;

/** Near days and times of the county as people say them, without the year. */
public final class NearDates {

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
  private static final DateTimeFormatter CHINESE =
      DateTimeFormatter.ofPattern("M月d日", Locale.SIMPLIFIED_CHINESE);
  private static final DateTimeFormatter ENGLISH =
      DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);

  private NearDates() {}

  /** Such as {@code 12月1日 周二} or {@code Tuesday, 1 Dec}. */
  public static String day(LocalDate day, Locale locale) {
    String weekday = Dates.weekday(day.getDayOfWeek(), locale);
    return Language.of(locale) == Language.ZH
        ? CHINESE.format(day) + " " + weekday
        : weekday + ", " + ENGLISH.format(day);
  }

  /** Both days with what lies between; one day alone. */
  public static String span(LocalDate from, LocalDate to, Locale locale) {
    return from.equals(to) ? day(from, locale) : day(from, locale) + " – " + day(to, locale);
  }

  /** The day and the time of day. */
  public static String moment(Instant moment, Locale locale) {
    ZonedDateTime local = moment.atZone(ShopTime.ZONE);
    return day(local.toLocalDate(), locale) + " " + TIME.format(local);
  }
}
