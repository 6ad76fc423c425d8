package lingao.catalog.search.missed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TallyTest {

  private final Tally tally = new Tally(2);

  @Test
  void counts_of_a_term_add_up() {
    tally.add(new MissedCount("榴莲", 1, 20, 20));
    tally.add(new MissedCount("榴莲", 2, 10, 30));
    assertThat(tally.drain()).containsExactly(new MissedCount("榴莲", 3, 10, 30));
    assertThat(tally.drain()).isEmpty();
  }

  @Test
  void no_count_is_lost_when_many_add_at_once() {
    IntStream.range(0, 10_000).parallel().forEach(i -> note(i % 2 == 0 ? "榴莲" : "山竹"));
    assertThat(tally.drain()).extracting(MissedCount::searches).containsExactly(5000L, 5000L);
  }

  @Test
  void a_flood_of_terms_leaves_room_for_those_that_are_there() {
    note("a");
    note("b");
    note("c");
    note("a");
    assertThat(tally.drain())
        .extracting(MissedCount::term, MissedCount::searches)
        .containsExactly(tuple("a", 2L), tuple("b", 1L));
  }

  @Test
  void a_forgotten_term_is_not_written_down() {
    note("a");
    tally.forget("a");
    assertThat(tally.drain()).isEmpty();
  }

  private void note(String term) {
    tally.add(new MissedCount(term, 1, 0, 0));
  }
}
