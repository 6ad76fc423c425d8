package lingao.catalog.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import lingao.catalog.shared.ShopTime;
import org.junit.jupiter.api.Test;

class DemoDaysTest {

  private static final LocalDate PRODUCED = LocalDate.of(2026, 11, 22);

  @Test
  void what_was_two_days_old_when_it_was_written_is_so_when_it_is_loaded() {
    assertThat(on("2027-03-01T00:30:00Z").moved(PRODUCED)).isEqualTo("2027-02-27");
    assertThat(on("2027-03-01T00:30:00Z").moved(OffsetDateTime.parse("2026-11-22T07:30:00+08:00")))
        .isEqualTo("2027-02-26T23:30:00Z");
  }

  @Test
  void days_are_those_of_the_county() {
    assertThat(on("2026-11-24T15:59:59Z").moved(PRODUCED)).isEqualTo(PRODUCED);
    assertThat(on("2026-11-24T16:00:00Z").moved(PRODUCED)).isEqualTo(PRODUCED.plusDays(1));
  }

  private static DemoDays on(String now) {
    return new DemoDays(new ShopTime(Clock.fixed(Instant.parse(now), ZoneOffset.UTC)));
  }
}
