package lingao.catalog.credential;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class GuessLimitTest {

  private Instant now = Instant.parse("2026-11-29T08:00:00Z");
  private final GuessLimit limit = new GuessLimit(2, 3, () -> now);

  @Test
  void a_name_waits_from_whatever_address() {
    limit.note("liu", "192.0.2.1", false);
    limit.note("liu", "192.0.2.2", false);
    assertThatThrownBy(() -> limit.check("liu", "192.0.2.3")).isInstanceOf(TooManyAttempts.class);
    assertThatCode(() -> limit.check("wang", "192.0.2.1")).doesNotThrowAnyException();
    now = now.plusSeconds(30);
    assertThatCode(() -> limit.check("liu", "192.0.2.3")).doesNotThrowAnyException();
  }

  @Test
  void an_address_waits_for_whatever_name_and_no_right_guess_excuses_it() {
    limit.note("a", "192.0.2.1", false);
    limit.note("b", "192.0.2.1", false);
    limit.note("own", "192.0.2.1", true);
    limit.note("c", "192.0.2.1", false);
    assertThatThrownBy(() -> limit.check("d", "192.0.2.1")).isInstanceOf(TooManyAttempts.class);
    assertThatCode(() -> limit.check("d", "192.0.2.2")).doesNotThrowAnyException();
  }
}
