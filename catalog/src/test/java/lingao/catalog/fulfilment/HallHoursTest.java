package lingao.catalog.fulfilment;

import static lingao.catalog.fulfilment.Rules.at;
import static lingao.catalog.fulfilment.Rules.closed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import lingao.catalog.hall.HallSummary;
import lingao.catalog.media.Picture;
import lingao.catalog.shared.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HallHoursTest {

  private static final LocalizedText TEXT = new LocalizedText("海口体验馆", "Haikou Hall");

  /** Open 10 to 22, closed on Mondays; packing takes two hours. 2026-11-29 is a Sunday. */
  @ParameterizedTest
  @CsvSource({
    "2026-11-28T10:00:00,2026-11-28T12:00:00",
    "2026-11-28T09:00:00,2026-11-28T12:00:00",
    "2026-11-28T13:20:00,2026-11-28T15:20:00",
    "2026-11-28T13:20:01,2026-11-28T15:21:00",
    "2026-11-28T19:59:00,2026-11-28T21:59:00",
    "2026-11-28T20:00:00,2026-11-29T10:00:00",
    "2026-11-28T21:00:00,2026-11-29T11:00:00",
    "2026-11-28T22:00:00,2026-11-29T12:00:00",
    "2026-11-29T21:00:00,2026-12-01T11:00:00",
    "2026-11-30T12:00:00,2026-12-01T12:00:00"
  })
  void packing_takes_opening_time_only(String paid, String ready) {
    assertThat(hours(List.of(DayOfWeek.MONDAY)).ready(at(paid))).isEqualTo(at(ready));
  }

  @Test
  void a_closed_day_of_this_hall_counts_no_other_does() {
    HallHours hours =
        new HallHours(
            hall(List.of()),
            Rules.calendar(closed("haikou", "2026-11-28"), closed("lingao", "2026-11-29")));
    assertThat(hours.ready(at("2026-11-28T13:00:00"))).isEqualTo(at("2026-11-29T12:00:00"));
  }

  @Test
  void a_hall_that_never_opens_hands_nothing_out() {
    assertThatThrownBy(() -> hours(List.of(DayOfWeek.values())).ready(at("2026-11-28T13:00:00")))
        .isInstanceOf(Undeliverable.class)
        .hasMessage("CLOSED");
  }

  private static HallHours hours(List<DayOfWeek> closedOn) {
    return new HallHours(hall(closedOn), Rules.calendar());
  }

  private static HallSummary hall(List<DayOfWeek> closedOn) {
    return new HallSummary(
        "haikou",
        TEXT,
        TEXT,
        100,
        "0898-0000-0002",
        LocalTime.of(10, 0),
        LocalTime.of(22, 0),
        closedOn,
        20.0,
        110.3,
        new Picture("0".repeat(64), 4, 3, TEXT),
        true);
  }
}
