package lingao.storefront.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import lingao.catalog.shared.ShopTime;

/** Days and moments as people read them, in the county's time. */
public final class CountyTime {

  private static final DateTimeFormatter DAY_ZH =
      DateTimeFormatter.ofPattern("y年M月d日", Locale.SIMPLIFIED_CHINESE);
  private static final DateTimeFormatter DAY_EN =
      DateTimeFormatter.ofPattern("d MMMM y", Locale.ENGLISH);
  private static final DateTimeFormatter SHORT_ZH =
      DateTimeFormatter.ofPattern("M月d日", Locale.SIMPLIFIED_CHINESE);
  private static final DateTimeFormatter SHORT_EN =
      DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

  private CountyTime() {}

  /** Such as 2026年11月24日 or 24 November 2026. */
  public static String day(LocalDate day, Language language) {
    return (language == Language.ZH ? DAY_ZH : DAY_EN).format(day);
  }

  /** Such as 11月24日 or 24 Nov. */
  public static String shortDay(LocalDate day, Language language) {
    return (language == Language.ZH ? SHORT_ZH : SHORT_EN).format(day);
  }

  /** The hour and minute in the county, such as 08:30. */
  public static String time(Instant moment) {
    return TIME.format(moment.atZone(ShopTime.ZONE));
  }

  /** The day and the minute in the county, such as 2026年11月24日 08:30. */
  public static String moment(Instant moment, Language language) {
    ZonedDateTime there = moment.atZone(ShopTime.ZONE);
    return day(there.toLocalDate(), language)
        + (language == Language.ZH ? " " : ", ")
        + TIME.format(there);
  }

  /** Such as 11月24日 08:30 or 24 Nov, 08:30. */
  public static String shortMoment(Instant moment, Language language) {
    ZonedDateTime there = moment.atZone(ShopTime.ZONE);
    return shortDay(there.toLocalDate(), language)
        + (language == Language.ZH ? " " : ", ")
        + TIME.format(there);
  }
}
