package lingao.catalog.credential;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Slows down who guesses: after some failures each further one makes the key (a name or an address)
 * wait, twice as long each time, a quarter of an hour at most. Kept on this node, for an hour after
 * the last failure.
 */
public final class Attempts {

  private static final Duration FIRST_WAIT = Duration.ofSeconds(30);
  private static final Duration LONGEST_WAIT = Duration.ofMinutes(15);
  private static final Duration MEMORY = Duration.ofHours(1);
  private static final int MOST_KEYS = 20_000;

  private final int free;
  private final Supplier<Instant> clock;
  private final Cache<String, Failures> failures =
      Caffeine.newBuilder().maximumSize(MOST_KEYS).expireAfterWrite(MEMORY).build();

  /**
   * Attempts of which {@code free} may fail before a key has to wait.
   *
   * @param clock this moment
   */
  public Attempts(int free, Supplier<Instant> clock) {
    this.free = free;
    this.clock = clock;
  }

  /** How long {@code key} has to wait; zero when it need not. */
  public Duration wait(String key) {
    @Nullable Failures past = failures.getIfPresent(key);
    return past == null ? Duration.ZERO : past.remaining(clock.get(), free);
  }

  /** One more failure of {@code key}. */
  public void failed(String key) {
    Instant now = clock.get();
    failures
        .asMap()
        .merge(key, new Failures(1, now), (past, one) -> new Failures(past.count + 1, now));
  }

  /** Forgets the failures of {@code key}. */
  public void succeeded(String key) {
    failures.invalidate(key);
  }

  private record Failures(int count, Instant last) {

    Duration remaining(Instant now, int free) {
      if (count < free) {
        return Duration.ZERO;
      }
      Duration wait = FIRST_WAIT.multipliedBy(1L << Math.min(count - free, 10));
      Duration left = Duration.between(now, last.plus(shorter(wait, LONGEST_WAIT)));
      return left.isNegative() ? Duration.ZERO : left;
    }

    private static Duration shorter(Duration a, Duration b) {
      return a.compareTo(b) < 0 ? a : b;
    }
  }
}
