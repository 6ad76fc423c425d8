package lingao.catalog.credential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class QuotaTest {

  private final AtomicReference<Instant> now =
      new AtomicReference<>(Instant.parse("2026-11-24T03:00:00Z"));
  private final Quota quota = new Quota(3, Duration.ofHours(1), now::get);

  @Test
  void the_fourth_of_three_waits_until_the_hour_is_over() {
    take("a", 3);
    later(Duration.ofMinutes(20));
    assertThat(refused("a").seconds()).isEqualTo(40 * 60);
    later(Duration.ofMinutes(39));
    assertThat(refused("a").seconds()).isEqualTo(60);
    later(Duration.ofMinutes(1));
    take("a", 3);
    assertThat(refused("a").seconds()).isEqualTo(3600);
  }

  @Test
  void each_key_has_its_own() {
    take("a", 3);
    assertThatCode(() -> take("b", 3)).doesNotThrowAnyException();
  }

  @Test
  void many_at_once_get_no_more() {
    Quota wide = new Quota(100, Duration.ofHours(1), now::get);
    AtomicInteger taken = new AtomicInteger();
    IntStream.range(0, 400)
        .parallel()
        .forEach(
            i -> {
              try {
                wide.take("a");
                taken.incrementAndGet();
              } catch (TooManyAttempts e) {
                assertThat(e.seconds()).isPositive();
              }
            });
    assertThat(taken).hasValue(100);
  }

  private void take(String key, int times) {
    IntStream.range(0, times).forEach(i -> quota.take(key));
  }

  private TooManyAttempts refused(String key) {
    return catchThrowableOfType(TooManyAttempts.class, () -> quota.take(key));
  }

  private void later(Duration by) {
    now.updateAndGet(at -> at.plus(by));
  }
}
