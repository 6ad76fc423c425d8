package lingao.catalog.epcis.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class TurnsTest {

  private final Turns turns = new Turns(1, Duration.ofMillis(1), "later");

  @Test
  void whose_turn_does_not_come_is_refused_and_told_why() {
    assertThatThrownBy(() -> turns.take(() -> turns.take(() -> "both")))
        .isInstanceOf(QueryRefused.class)
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
}
