package lingao.catalog.search.elasticsearch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class BackoffTest {

  private final AtomicLong clock = new AtomicLong();
  private final Backoff backoff =
      new Backoff(Duration.ofMillis(500), Duration.ofSeconds(1), clock::get);

  @Test
  void waitsLongerAfterEachFailureUpToABound() {
    assertThat(backoff.waits()).isFalse();
    for (long wait : new long[] {500, 1000, 1000}) {
      backoff.failed();
      pass(wait - 1);
      assertThat(backoff.waits()).isTrue();
      pass(1);
      assertThat(backoff.waits()).isFalse();
    }
    assertThat(backoff.inTrouble()).isTrue();
  }

  @Test
  void aSuccessEndsTheTrouble() {
    backoff.failed();
    backoff.succeeded();
    assertThat(backoff.waits()).isFalse();
    assertThat(backoff.inTrouble()).isFalse();
  }

  private void pass(long millis) {
    clock.addAndGet(Duration.ofMillis(millis).toNanos());
  }
}
