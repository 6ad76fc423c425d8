package lingao.catalog.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class TurnsTest {

  private final Turns turns = new Turns(1, Duration.ofMillis(1), () -> new Refused("later"));

  @Test
  void whose_turn_does_not_come_is_refused_and_told_why() {
    assertThatThrownBy(() -> turns.take(() -> turns.take(() -> "both")))
        .isInstanceOf(Refused.class)
        .hasMessage("later");
  }

  @Test
  void a_turn_ends_with_its_task_also_if_that_fails() {
    assertThatThrownBy(
            () ->
                turns.take(
                    () -> {
                      throw new IllegalStateException("fails");
                    }))
        .isInstanceOf(IllegalStateException.class);
    assertThat(turns.<String>take(() -> "next")).isEqualTo("next");
  }

  private static final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Refused(String why) {
      super(why);
    }
  }
}
