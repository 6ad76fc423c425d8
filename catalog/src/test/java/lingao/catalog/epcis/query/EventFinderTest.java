package lingao.catalog.epcis.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import lingao.catalog.shared.ShopTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@SuppressWarnings("UnnecessaryAssignment") // as the container does
class EventFinderTest {

  private static final Instant NOW = Instant.parse("2026-11-30T00:00:00Z");

  private final EventReader reader = mock();
  private EventFinder finder = new EventFinder();

  @BeforeEach
  void assemble() {
    finder = at(NOW);
  }

  @Test
  void gives_page_after_page_and_says_where_it_goes_on() {
    found(3);
    EventAnswer first = finder.find(EventQuery.ALL, asking(2, Optional.empty()));
    assertThat(first.events()).isEqualTo(2);
    PageToken token = first.next().orElseThrow();
    assertThat(token.id()).isEqualTo(2);
    assertThat(token.expires()).isEqualTo(NOW.plus(PageToken.LIFE));

    found(1);
    EventAnswer last = finder.find(EventQuery.ALL, asking(2, Optional.of(token.text())));
    assertThat(last.next()).isEmpty();
    verify(reader).page(EventQuery.ALL, Viewer.PUBLIC, Optional.of(token), 3);
  }

  @Test
  void ends_after_as_many_as_are_wanted() {
    EventQuery three =
        EventQuery.parse(Map.of("orderBy", List.of("eventTime"), "eventCountLimit", List.of("3")));
    found(3);
    PageToken token = finder.find(three, asking(2, Optional.empty())).next().orElseThrow();
    assertThat(token.left()).isEqualTo(1);

    found(2);
    EventAnswer last = finder.find(three, asking(2, Optional.of(token.text())));
    assertThat(last.events()).isEqualTo(1);
    assertThat(last.next()).isEmpty();
  }

  @Test
  void refuses_to_answer_when_there_are_more_than_may_be() {
    EventQuery most = EventQuery.parse(Map.of("maxEventCount", List.of("2")));
    when(reader.count(most, Viewer.PUBLIC, 2)).thenReturn(3L);

    assertThatThrownBy(() -> finder.find(most, asking(30, Optional.empty())))
        .isInstanceOfSatisfying(
            QueryRefused.class,
            e -> assertThat(e.reason()).isEqualTo(QueryRefused.Reason.TOO_LARGE));
  }

  @Test
  void refuses_a_token_of_another_query_an_old_one_and_none() {
    found(3);
    String token =
        finder.find(EventQuery.ALL, asking(2, Optional.empty())).next().orElseThrow().text();
    EventQuery other = EventQuery.parse(Map.of("EQ_action", List.of("ADD")));

    assertRefused(() -> finder.find(other, asking(2, Optional.of(token))));
    assertRefused(
        () ->
            at(NOW.plus(PageToken.LIFE).plusSeconds(1))
                .find(EventQuery.ALL, asking(2, Optional.of(token))));
    assertRefused(() -> finder.find(EventQuery.ALL, asking(2, Optional.of("bm9uZQ"))));
    assertRefused(() -> finder.find(EventQuery.ALL, asking(2, Optional.of("%%%"))));
  }

  private static void assertRefused(Runnable call) {
    assertThatThrownBy(call::run)
        .isInstanceOf(QueryRefused.class)
        .hasMessageStartingWith("nextPageToken");
  }

  private EventFinder at(Instant now) {
    EventFinder made = new EventFinder();
    made.reader = reader;
    made.time = new ShopTime(Clock.fixed(now, ZoneOffset.UTC));
    return made;
  }

  private void found(int events) {
    when(reader.page(any(), eq(Viewer.PUBLIC), any(), anyInt()))
        .thenReturn(IntStream.rangeClosed(1, events).mapToObj(EventFinderTest::event).toList());
  }

  private static FoundEvent event(int id) {
    ObjectNode body = (ObjectNode) ExactJson.read("{\"type\":\"ObjectEvent\"}");
    return new FoundEvent(id, NOW, NOW, Optional.empty(), body, ExactJson.read("null"));
  }

  private static Asking asking(int perPage, Optional<String> token) {
    return new Asking(Viewer.PUBLIC, EpcFormat.AS_CAPTURED, Asking.SIMPLE, perPage, token);
  }
}
