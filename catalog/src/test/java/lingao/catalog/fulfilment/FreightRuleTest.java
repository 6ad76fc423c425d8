package lingao.catalog.fulfilment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import lingao.catalog.shared.InvalidValue;
import lingao.catalog.shared.Json;
import lingao.catalog.shared.LocalizedText;
import lingao.catalog.shared.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FreightRuleTest {

  @Test
  void a_rule_comes_back_from_the_history_as_it_went_in() {
    assertThat(read(Rules.hainan())).isEqualTo(Rules.hainan());
    FreightRule never = rule("海南省内", Optional.empty(), 50_000, 0, 60);
    assertThat(read(never)).isEqualTo(never);
  }

  @ParameterizedTest
  @CsvSource({
    "海南,5900,0,1,2,heaviest",
    "海南,5900,10000001,1,2,heaviest",
    "海南,0,1,1,2,freeAbove",
    "海南,1,1,-1,2,daysEarliest",
    "海南,1,1,61,61,daysEarliest",
    "海南,1,1,3,2,daysLatest",
    "海南,1,1,3,61,daysLatest"
  })
  void what_can_be_no_rule_is_refused_by_the_name_of_its_field(
      String name, long free, int heaviest, int earliest, int latest, String field) {
    refused(field, name, free, heaviest, earliest, latest);
  }

  @Test
  void a_name_is_one_line_of_at_most_sixty_characters() {
    assertThat(rule("海".repeat(60), Optional.empty(), 1, 0, 0).name().zh()).hasSize(60);
    refused("name", "海".repeat(61), 1, 1, 0, 0);
    refused("name", "海\n南", 1, 1, 0, 0);
    refused("name", "海\0南", 1, 1, 0, 0);
  }

  private static void refused(
      String field, String name, long free, int heaviest, int earliest, int latest) {
    assertThatThrownBy(() -> rule(name, Optional.of(new Money(free)), heaviest, earliest, latest))
        .isInstanceOfSatisfying(InvalidValue.class, e -> assertThat(e.name()).isEqualTo(field));
  }

  private static FreightRule read(FreightRule rule) {
    return Json.fromColumn(Json.toColumn(rule), FreightStore.RULE);
  }

  private static FreightRule rule(
      String name, Optional<Money> free, int heaviest, int earliest, int latest) {
    FreightRule some = Rules.hainan();
    return new FreightRule(
        some.code(),
        some.kind(),
        new LocalizedText(name, "Hainan"),
        some.served(),
        some.first(),
        some.further(),
        some.coldChain(),
        some.coldBox(),
        free,
        heaviest,
        earliest,
        latest);
  }
}
