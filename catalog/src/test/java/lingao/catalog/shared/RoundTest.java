package lingao.catalog.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RoundTest {

  private static final Logger LOG = Logger.getLogger(Schedule.class.getName());

  private final List<Level> logged = new ArrayList<>();
  private final Handler handler = new Noting();
  private boolean away;
  private boolean ended;
  private int done;
  private final Round round = new Round("the sweep of baskets", this::sweep, () -> ended);

  @BeforeEach
  void listen() {
    LOG.setUseParentHandlers(false);
    LOG.setLevel(Level.ALL);
    LOG.addHandler(handler);
  }

  @AfterEach
  void listenNoMore() {
    LOG.removeHandler(handler);
    LOG.setLevel(null);
    LOG.setUseParentHandlers(true);
  }

  @Test
  void what_works_is_not_spoken_of() {
    run(3);
    assertThat(done).isEqualTo(3);
    assertThat(logged).isEmpty();
  }

  @Test
  void a_failure_is_a_warning_once_until_it_works_again() {
    away = true;
    run(3);
    away = false;
    run(2);
    away = true;
    run(1);
    assertThat(done).isEqualTo(2);
    assertThat(logged)
        .containsExactly(Level.WARNING, Level.FINE, Level.FINE, Level.INFO, Level.WARNING);
  }

  @Test
  void what_fails_while_the_shop_ends_is_nothing_to_warn_of() {
    away = true;
    ended = true;
    run(1);
    assertThat(logged).containsExactly(Level.FINE);
  }

  private void sweep() throws IOException {
    if (away) {
      throw new IOException("away");
    }
    done++;
  }

  private void run(int times) {
    for (int i = 0; i < times; i++) {
      round.run();
    }
  }

  private final class Noting extends Handler {

    @Override
    public void publish(LogRecord message) {
      logged.add(message.getLevel());
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }
}
