package lingao.catalog.gs1;

import java.time.YearMonth;

/** Days as elements write them (GS1 General Specifications, 3.4 and 7.12). */
final class Days {

  private Days() {}

  /** A day, YYMMDD; among the hundred years that two digits can mean, leap years are the same. */
  static boolean isDay(String yymmdd) {
    return isLongDay("20" + yymmdd);
  }

  /** A day, YYMMDD, or with 00 for the day a whole month. */
  static boolean isDayOrMonth(String yymmdd) {
    return isDay(yymmdd.endsWith("00") ? yymmdd.substring(0, 4) + "01" : yymmdd);
  }

  /** A day, YYYYMMDD. */
  static boolean isLongDay(String yyyymmdd) {
    int year = Integer.parseInt(yyyymmdd, 0, 4, 10);
    int month = Integer.parseInt(yyyymmdd, 4, 6, 10);
    int day = Integer.parseInt(yyyymmdd, 6, 8, 10);
    return month >= 1
        && month <= 12
        && day >= 1
        && day <= YearMonth.of(year, month).lengthOfMonth();
  }
}
