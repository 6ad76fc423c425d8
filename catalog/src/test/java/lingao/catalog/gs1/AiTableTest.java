package lingao.catalog.gs1;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AiTableTest {

  private static final List<AiRule> ALL = AiTable.all().toList();

  @Test
  void no_ai_begins_another_so_that_scans_can_be_read() {
    for (AiRule rule : ALL) {
      assertThat(AiTable.startOf(rule.ai() + "0000000")).isEqualTo(rule);
    }
  }

  /**
   * GS1 General Specifications, 7.8.5: what begins so has a predefined length, and nothing else.
   */
  @Test
  void those_of_predefined_length_are_the_ones_that_scanners_know() {
    assertThat(ALL)
        .allSatisfy(
            rule ->
                assertThat(rule.fixed())
                    .as(rule.ai())
                    .isEqualTo(rule.ai().matches("(0[0-3]|1[1-9]|20|3[1-6]|41).*")));
    assertThat(ALL)
        .filteredOn(AiRule::fixed)
        .allSatisfy(rule -> assertThat(rule.shortest()).isEqualTo(rule.longest()));
  }

  @Test
  void qualifiers_are_known_and_neither_keys_nor_attributes_but_for_the_lot() {
    assertThat(ALL.stream().flatMap(rule -> rule.qualifiers().stream()).flatMap(List::stream))
        .allSatisfy(
            ai -> {
              assertThat(AiTable.rule(ai).key()).as(ai).isFalse();
              assertThat(AiTable.rule(ai).attribute()).as(ai).isEqualTo(ai.equals("10"));
            });
  }

  @Test
  void keys_are_the_standard_s() {
    assertThat(ALL.stream().filter(AiRule::key).map(AiRule::ai))
        .containsExactlyInAnyOrder(
            "00", "01", "253", "255", "401", "402", "414", "415", "417", "8003", "8004", "8006",
            "8010", "8013", "8017", "8018");
    assertThat(AiTable.rule("01").qualifiers())
        .containsExactly(List.of("22", "10", "21"), List.of("235"));
    assertThat(AiTable.rule("8006").qualifiers()).containsExactly(List.of("22", "10", "21"));
    assertThat(AiTable.rule("414").qualifiers()).containsExactly(List.of("254"), List.of("7040"));
    assertThat(AiTable.rule("8013").qualifiers()).isEmpty();
  }

  @Test
  void ranges_are_unfolded() {
    assertThat(AiTable.find("3103")).isPresent();
    assertThat(AiTable.find("3106")).isEmpty();
    assertThat(AiTable.find("99")).isPresent();
    assertThat(AiTable.find("89")).isEmpty();
    assertThat(ALL).hasSizeGreaterThan(450);
  }
}
