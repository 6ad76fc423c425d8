package lingao.catalog.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class KeptTest {

  private final Kept<String, Integer> kept = new Kept<>(10);
  private final AtomicInteger asked = new AtomicInteger();

  @Test
  void givesTheSameAnswerAsLongAsNothingHasChanged() {
    assertThat(ask("one", 1)).isEqualTo(1);
    assertThat(ask("one", 1)).isEqualTo(1);
    assertThat(ask("two", 1)).isEqualTo(2);
    assertThat(ask("one", 2)).isEqualTo(3);
    assertThat(ask("one", 2)).isEqualTo(3);
  }

  @Test
  void keepsNoAnswerThatMayNotLast() {
    kept.answer("one", 1, asked::incrementAndGet, answer -> false);
    assertThat(ask("one", 1)).isEqualTo(2);
  }

  private int ask(String question, int date) {
    return kept.answer(question, date, asked::incrementAndGet, answer -> true);
  }
}
