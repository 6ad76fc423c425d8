package lingao.catalog.demo;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import lingao.catalog.shared.ShopTime;

/**
 * Moves the days in the demo's files on to the day on which they are loaded: greens that keep for
 * five days would else be gone from every demo but the first.
 */
@Dependent
class DemoDays {

  /** The day of which the files tell. */
  private static final LocalDate WRITTEN = LocalDate.of(2026, 11, 24);

  private final ShopTime time;

  @Inject
  DemoDays(ShopTime time) {
    this.time = time;
  }

  /** The day as long ago, or ahead, as it was when the files were written. */
  LocalDate moved(LocalDate day) {
    return day.plusDays(since());
  }

  /** The moment at the same hour of that day. */
  Instant moved(OffsetDateTime moment) {
    return moment.plusDays(since()).toInstant();
  }

  private long since() {
    return ChronoUnit.DAYS.between(WRITTEN, time.today());
  }
}
