package lingao.catalog.epcis.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyBoolean;
import static org.mockito.ArgumentMatchers.assertArg;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import lingao.catalog.shared.ShopTime;
import lingao.catalog.shared.Slug;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@SuppressWarnings("UnnecessaryAssignment") // as the container does
class SubscriptionRunnerTest {

  private static final Instant NOW = Instant.parse("2026-11-30T00:00:00Z");

  private final SubscriptionQueue queue = mock();
  private final Notifier notifier = mock();
  private final SubscriptionRunner runner = new SubscriptionRunner();

  @BeforeEach
  void assemble() {
    runner.queue = queue;
    runner.notifier = notifier;
    runner.time = new ShopTime(Clock.fixed(NOW, ZoneOffset.UTC));
  }

  @Test
  void what_was_taken_is_not_told_again() {
    DueSubscription due = due(Optional.empty(), false, 0);
    NewEvents read = news(1);
    serve(due, read, true);

    verify(notifier)
        .send(
            any(),
            assertArg(
                document -> {
                  assertThat(document.at("/epcisBody/queryResults/subscriptionID").asText())
                      .isEqualTo(due.id());
                  assertThat(document.at("/epcisBody/queryResults/resultsBody/eventList"))
                      .hasSize(1);
                }));
    verify(queue).served(due, read, true, NOW);
  }

  @Test
  void what_nobody_took_is_told_again_later_and_ever_more_rarely() {
    DueSubscription due = due(Optional.empty(), false, 3);
    serve(due, news(1), false);

    verify(queue).failed(due, NOW.plusSeconds(80));
    verify(queue, never()).served(any(), any(), anyBoolean(), any());
    assertThat(SubscriptionRunner.retry(30)).isEqualTo(Duration.ofHours(1));
  }

  @Test
  void nothing_is_told_when_nothing_is_found_unless_that_is_wanted() {
    Optional<ObjectNode> hourly = Optional.of(json("{\"minute\":\"5\"}"));
    DueSubscription quiet = due(hourly, false, 0);
    serve(quiet, news(0), true);
    verify(notifier, never()).send(any(), any());
    verify(queue).served(any(), any(), eq(false), any());

    DueSubscription keen = due(hourly, true, 0);
    NewEvents nothing = news(0);
    serve(keen, nothing, true);
    verify(notifier).send(any(), any());
    verify(queue).served(keen, nothing, true, NOW.plus(Duration.ofMinutes(5)));
  }

  @Test
  void one_that_fails_is_tried_again_later_and_keeps_no_other_waiting() {
    DueSubscription broken = due(Optional.empty(), false, 1);
    DueSubscription sound = due(Optional.empty(), false, 0);
    NewEvents read = news(1);
    when(queue.claim())
        .thenReturn(Optional.of(broken))
        .thenReturn(Optional.of(sound))
        .thenReturn(Optional.empty());
    when(queue.read(broken)).thenThrow(new IllegalStateException("unreadable"));
    when(queue.read(sound)).thenReturn(read);
    when(notifier.send(any(), any())).thenReturn(true);
    runner.round();

    verify(queue).failed(broken, NOW.plusSeconds(20));
    verify(queue).served(sound, read, true, NOW);
  }

  @Test
  void a_message_shows_what_its_owner_may_see() {
    DueSubscription due = due(Optional.empty(), false, 0);
    serve(due, news(1), true);

    verify(notifier)
        .send(any(), assertArg(sent -> assertThat(sent.toString()).contains("lingao:withheld")));
  }

  private void serve(DueSubscription due, NewEvents read, boolean taken) {
    when(queue.claim()).thenReturn(Optional.of(due)).thenReturn(Optional.empty());
    when(queue.read(due)).thenReturn(read);
    when(notifier.send(any(), any())).thenReturn(taken);
    runner.round();
  }

  private static NewEvents news(int events) {
    FoundEvent event =
        new FoundEvent(
            1,
            NOW,
            NOW,
            Optional.of(new Slug("heshe-honey")),
            json("{\"type\":\"ObjectEvent\",\"ex:secret\":1}"),
            ExactJson.read("null"));
    return new NewEvents(events == 0 ? List.of() : List.of(event), "700", 0, false);
  }

  private static DueSubscription due(
      Optional<ObjectNode> schedule, boolean reportIfEmpty, int failures) {
    return new DueSubscription(
        "7b1d1a52-1111-4111-8111-111111111111",
        "https://subscriber.example/hook",
        "0123456789abcdef",
        schedule,
        reportIfEmpty,
        EpcFormat.AS_CAPTURED,
        NOW,
        "600",
        0,
        failures,
        "mine",
        Viewer.of(new Slug("bohou-sweet-potato")),
        json("{}"));
  }

  private static ObjectNode json(String text) {
    return (ObjectNode) ExactJson.read(text);
  }
}
