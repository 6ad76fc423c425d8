package lingao.catalog.shared;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The shop's clock: instants are UTC, days are those of the county (Asia/Shanghai). */
@ApplicationScoped
public class ShopTime {

  /** The county's time zone, in which days begin and times are shown. */
  public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  private final Clock clock;

  /** The shop's clock on the system's time. */
  public ShopTime() {
    this(Clock.systemUTC());
  }

  /** The shop's clock on another time, for tests. */
  public ShopTime(Clock clock) {
    this.clock = clock;
  }

  /** This moment. */
  public Instant now() {
    return clock.instant();
  }

  /** Today's date in the county. */
  public LocalDate today() {
    return LocalDate.ofInstant(now(), ZONE);
  }
}
