package lingao.storefront.component;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class DatesTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 4);

  @Test
  void writesDaysAsReadersDo() {
    assertThat(Dates.day(DAY, Locale.SIMPLIFIED_CHINESE)).isEqualTo("2026年11月4日");
    assertThat(Dates.day(DAY, Locale.ENGLISH)).isEqualTo("4 November 2026");
  }

  @Test
  void writesASpanAndASingleDay() {
    assertThat(Dates.span(DAY, DAY.plusDays(2), Locale.ENGLISH))
        .isEqualTo("4 November 2026 – 6 November 2026");
    assertThat(Dates.span(DAY, DAY, Locale.SIMPLIFIED_CHINESE)).isEqualTo("2026年11月4日");
  }

  @Test
  void namesMonthsAndWeekdays() {
    assertThat(Dates.month(Month.NOVEMBER, Locale.SIMPLIFIED_CHINESE)).isEqualTo("十一月");
    assertThat(Dates.month(Month.NOVEMBER, Locale.ENGLISH)).isEqualTo("November");
    assertThat(Dates.weekday(DayOfWeek.MONDAY, Locale.SIMPLIFIED_CHINESE)).isEqualTo("周一");
    assertThat(Dates.weekday(DayOfWeek.MONDAY, Locale.ENGLISH)).isEqualTo("Monday");
  }
}
