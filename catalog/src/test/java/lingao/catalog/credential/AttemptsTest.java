package lingao.catalog.credential;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class AttemptsTest {

  private Instant now = Instant.parse("2026-11-24T08:00:00Z");
  private final Attempts attempts = new Attempts(3, () -> now);

  @Test
  void the_first_failures_are_free() {
    fail(2);
    assertThat(attempts.wait("office")).isZero();
  }

  @Test
  void each_further_one_waits_twice_as_long_up_to_a_quarter_of_an_hour() {
    fail(3);
    assertThat(attempts.wait("office")).isEqualTo(Duration.ofSeconds(30));
    fail(1);
    assertThat(attempts.wait("office")).isEqualTo(Duration.ofSeconds(60));
    fail(40);
    assertThat(attempts.wait("office")).isEqualTo(Duration.ofMinutes(15));
  }

  @Test
  void waiting_and_succeeding_end_it() {
    fail(3);
    now = now.plusSeconds(30);
    assertThat(attempts.wait("office")).isZero();
    fail(1);
    attempts.succeeded("office");
    assertThat(attempts.wait("office")).isZero();
  }

  @Test
  void others_do_not_wait() {
    fail(9);
    assertThat(attempts.wait("somebody")).isZero();
  }

  private void fail(int times) {
    for (int i = 0; i < times; i++) {
      attempts.failed("office");
    }
  }
}
