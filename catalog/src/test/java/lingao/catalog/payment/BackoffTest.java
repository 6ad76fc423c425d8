package lingao.catalog.payment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class BackoffTest {

  @Test
  void waits_double_from_a_second_to_ten_minutes() {
    assertThat(Backoff.after(1)).isEqualTo(Duration.ofSeconds(1));
    assertThat(Backoff.after(2)).isEqualTo(Duration.ofSeconds(2));
    assertThat(Backoff.after(9)).isEqualTo(Duration.ofSeconds(256));
    assertThat(Backoff.after(11)).isEqualTo(Duration.ofMinutes(10));
    assertThat(Backoff.after(1_000_000)).isEqualTo(Duration.ofMinutes(10));
  }
}
