package lingao.catalog.credential;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;

/**
 * How much a key, such as an address, may ask within a time, which begins with its first asking.
 * Kept on this node.
 */
public final class Quota {

  private static final int MOST_KEYS = 20_000;

  private final int most;
  private final Duration per;
  private final Supplier<Instant> clock;
  private final Cache<String, Used> used;

  /**
   * A quota of {@code most} within {@code per}.
   *
   * @param clock this moment
   */
  public Quota(int most, Duration per, Supplier<Instant> clock) {
    this.most = most;
    this.per = per;
    this.clock = clock;
    this.used = Caffeine.newBuilder().maximumSize(MOST_KEYS).expireAfterWrite(per).build();
  }

  /**
   * One more of {@code key}.
   *
   * @throws TooManyAttempts when it has had all; until its time is over
   */
  public void take(String key) {
    Instant now = clock.get();
    Used after =
        used.asMap()
            .compute(
                key,
                (k, past) ->
                    past == null || !now.isBefore(past.since.plus(per))
                        ? new Used(1, now)
                        : past.more(most));
    if (after.count > most) {
      throw new TooManyAttempts(Duration.between(now, after.since.plus(per)));
    }
  }

  private record Used(int count, Instant since) {

    /** Counts no further than it has to. */
    Used more(int most) {
      return count > most ? this : new Used(count + 1, since);
    }
  }
}
