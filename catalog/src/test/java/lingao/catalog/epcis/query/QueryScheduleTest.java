package lingao.catalog.epcis.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import lingao.catalog.shared.InvalidValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueryScheduleTest {

  /** A Monday, nine in the morning in the county. */
  private static final Instant NOW = Instant.parse("2026-11-30T01:00:00Z");

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "{\"hour\":\"1\",\"minute\":\"5\"};2026-11-30T17:05:00Z",
        "{\"minute\":\"0\"};2026-11-30T02:00:00Z",
        "{\"minute\":\"[0-59]\"};2026-11-30T01:01:00Z",
        "{\"second\":\"10,[30-40]\"};2026-11-30T01:00:10Z",
        "{\"dayOfWeek\":\"7\",\"hour\":\"8\",\"minute\":\"0\"};2026-12-06T00:00:00Z",
        "{\"month\":\"2\",\"dayOfMonth\":\"29\",\"hour\":\"0\",\"minute\":\"0\"};2028-02-28T16:00:00Z"
      })
  void tells_the_next_time_of_the_county(String schedule, Instant next) {
    assertThat(QuerySchedule.of(json(schedule)).next(NOW)).isEqualTo(next);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{\"hour\":\"24\"}",
        "{\"minute\":\"[9-5]\"}",
        "{\"minute\":\"*/5\"}",
        "{\"minute\":\"\"}",
        "{\"year\":\"2026\"}",
        "{\"dayOfWeek\":\"0\"}",
        "{\"month\":\"2\",\"dayOfMonth\":\"30\"}"
      })
  void refuses_what_is_no_time_or_never_comes(String schedule) {
    assertThatThrownBy(() -> QuerySchedule.of(json(schedule))).isInstanceOf(InvalidValue.class);
  }

  @Test
  void goes_on_from_each_time_to_the_one_behind_it() {
    QuerySchedule schedule = QuerySchedule.of(json("{\"minute\":\"0,30\"}"));
    Instant first = schedule.next(NOW);
    assertThat(first).isEqualTo(Instant.parse("2026-11-30T01:30:00Z"));
    assertThat(schedule.next(first)).isEqualTo(Instant.parse("2026-11-30T02:00:00Z"));
  }

  private static ObjectNode json(String text) {
    return (ObjectNode) ExactJson.read(text);
  }
}
