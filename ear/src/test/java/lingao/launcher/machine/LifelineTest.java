package lingao.launcher.machine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LifelineTest {
  private final Lifeline lifeline = new Lifeline();
  private final List<String> closed = new ArrayList<>();

  @Test
  void closesInReverseOrderOnce() {
    lifeline.keep(() -> closed.add("first"));
    lifeline.keep(() -> closed.add("second"));

    lifeline.close();
    lifeline.close();

    assertThat(closed).containsExactly("second", "first");
  }

  @Test
  void goesOnAfterAFailure() {
    lifeline.keep(() -> closed.add("first"));
    lifeline.keep(
        () -> {
          throw new IllegalStateException("cannot close");
        });

    lifeline.close();

    assertThat(closed).containsExactly("first");
  }

  @Test
  void closesAtOnceWhatComesTooLate() {
    lifeline.close();

    assertThatThrownBy(() -> lifeline.keep(() -> closed.add("late")))
        .isInstanceOf(LaunchFailed.class);
    assertThat(closed).containsExactly("late");
  }
}
