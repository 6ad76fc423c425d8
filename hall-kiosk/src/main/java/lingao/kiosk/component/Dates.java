package lingao.kiosk.component;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import lingao.catalog.shared.ShopTime;
import lingao.storefront.web.CountyTime;
import lingao.storefront.web.Language;

/** Days and moments as visitors read them, in the county's time. */
public final class Dates {

  private static final DateTimeFormatter SOON_ZH =
      DateTimeFormatter.ofPattern("M月d日", Locale.SIMPLIFIED_CHINESE);
  private static final DateTimeFormatter SOON_EN =
      DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

  private Dates() {}

  /** Such as 2026年11月24日 or 24 November 2026. */
  public static String day(LocalDate day, Language language) {
    return CountyTime.day(day, language);
  }

  /** The day and the minute in the county, such as 2026年11月24日 08:30. */
  public static String moment(Instant moment, Language language) {
    return CountyTime.moment(moment, language);
  }

  /** A moment not far away, such as 今天 16:30, 明天 09:00 or 12月3日 09:00. */
  public static String soon(Instant moment, LocalDate today, Language language) {
    ZonedDateTime there = moment.atZone(ShopTime.ZONE);
    return near(there.toLocalDate(), today, language) + " " + TIME.format(there);
  }

  private static String near(LocalDate day, LocalDate today, Language language) {
    boolean chinese = language == Language.ZH;
    if (day.equals(today)) {
      return chinese ? "今天" : "today";
    }
    if (day.equals(today.plusDays(1))) {
      return chinese ? "明天" : "tomorrow";
    }
    return (chinese ? SOON_ZH : SOON_EN).format(day);
  }
}
