package lingao.kiosk.component;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import lingao.catalog.shared.ShopTime;
import lingao.storefront.web.Language;

/** Days and moments as visitors read them, in the county's time. */
public final class Dates {

  private static final DateTimeFormatter DAY_ZH =
      DateTimeFormatter.ofPattern("y年M月d日", Locale.SIMPLIFIED_CHINESE);
  private static final DateTimeFormatter DAY_EN =
      DateTimeFormatter.ofPattern("d MMMM y", Locale.ENGLISH);
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

  private Dates() {}

  /** Such as 2026年11月24日 or 24 November 2026. */
  public static String day(LocalDate day, Language language) {
    return (language == Language.ZH ? DAY_ZH : DAY_EN).format(day);
  }

  /** The day and the minute in the county, such as 2026年11月24日 08:30. */
  public static String moment(Instant moment, Language language) {
    ZonedDateTime there = moment.atZone(ShopTime.ZONE);
    return day(there.toLocalDate(), language)
        + (language == Language.ZH ? " " : ", ")
        + TIME.format(there);
  }
}
