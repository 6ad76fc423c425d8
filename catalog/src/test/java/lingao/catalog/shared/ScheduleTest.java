package lingao.catalog.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;

import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ScheduleTest {

  private final Schedule schedule = new Schedule();
  private final ScheduledFuture<?> scheduled = mock();
  private final List<Runnable> ticks = new ArrayList<>();

  @BeforeEach
  void assemble() {
    schedule.timer = mock(ManagedScheduledExecutorService.class);
    schedule.workers = mock(ManagedExecutorService.class);
    doAnswer(
            call -> {
              ticks.add(call.getArgument(0));
              return scheduled;
            })
        .when(schedule.timer)
        .scheduleWithFixedDelay(any(), anyLong(), anyLong(), any());
  }

  @Test
  void the_timer_hands_a_task_over_and_not_again_while_it_runs() {
    CompletableFuture<Void> first = running();
    schedule.every(Duration.ofSeconds(1), Duration.ofSeconds(5), "it", () -> {});
    verify(schedule.timer)
        .scheduleWithFixedDelay(any(), eq(1000L), eq(5000L), eq(TimeUnit.MILLISECONDS));
    tick();
    tick();
    verify(schedule.workers, times(1)).submit(any(Runnable.class));

    first.complete(null);
    tick();
    verify(schedule.workers, times(2)).submit(any(Runnable.class));
  }

  @Test
  void one_task_that_takes_long_holds_up_no_other() {
    running();
    schedule.every(Duration.ofSeconds(1), "slow", () -> {});
    schedule.every(Duration.ofSeconds(1), "quick", () -> {});
    tick();
    verify(schedule.workers, times(2)).submit(any(Runnable.class));
  }

  @Test
  void a_server_that_takes_no_task_does_not_end_the_schedule() {
    schedule.every(Duration.ofSeconds(1), "it", () -> {});
    doThrow(new RejectedExecutionException()).when(schedule.workers).submit(any(Runnable.class));
    tick();
    running();
    tick();
    verify(schedule.workers, times(2)).submit(any(Runnable.class));
  }

  @Test
  void what_is_wanted_soon_is_done_beside_the_caller() {
    List<String> done = new ArrayList<>();
    schedule.soon("it", () -> done.add("it"));
    assertThat(done).isEmpty();
    verify(schedule.workers).execute(any());
  }

  @Test
  void ends_with_its_bean() {
    schedule.every(Duration.ofSeconds(1), "it", () -> {});
    schedule.end();
    verify(scheduled).cancel(false);
  }

  private void tick() {
    ticks.forEach(Runnable::run);
  }

  private CompletableFuture<Void> running() {
    CompletableFuture<Void> running = new CompletableFuture<>();
    doReturn((Future<?>) running).when(schedule.workers).submit(any(Runnable.class));
    return running;
  }
}
