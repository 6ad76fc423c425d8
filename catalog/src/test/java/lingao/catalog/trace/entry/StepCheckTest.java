package lingao.catalog.trace.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lingao.catalog.epcis.EpcKey;
import lingao.catalog.gs1.Lot;
import lingao.catalog.shared.Gtin;
import lingao.catalog.shared.LocalizedText;
import lingao.catalog.trace.NewStep;
import lingao.catalog.trace.TraceStep;
import lingao.catalog.trace.TraceStepKind;
import lingao.catalog.trace.entry.EntryProblem.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StepCheckTest {

  private static final Instant NOW = Instant.parse("2026-11-24T04:00:00Z");
  private static final Gtin GTIN = Gtin.parse("9520002000019");
  private static final EpcKey OWN = EpcKey.ofBatch(GTIN, new Lot("DW261122A"));
  private static final EpcKey OTHER = EpcKey.ofBatch(GTIN, new Lot("DW261120A"));
  private static final NetworkPlace DUOWEN =
      new NetworkPlace(
          "town:duowen",
          new LocalizedText("多文镇", "Duowen"),
          Optional.of(new TraceStep.Position(19.76, 109.76)));
  private static final StepWorld WORLD =
      new StepWorld(
          NOW,
          List.of(DUOWEN),
          Set.of("DEMO-GREEN-0002-01"),
          code ->
              switch (code.value()) {
                case "LG0002832987" -> Optional.of(OWN);
                case "LG0000200016" -> Optional.of(OTHER);
                default -> Optional.empty();
              },
          OWN);

  private final Map<String, String> typed =
      new HashMap<>(
          Map.of(
              "at", "2026-11-24T11:50",
              "place", "town:duowen",
              "actor", "多文泉蔬专业合作社"));

  @Test
  void a_record_is_made_of_what_was_typed() {
    typed.put("note", "六个点全部合格");
    typed.put("result", "passed");
    typed.put("certificate", "DEMO-GREEN-0002-01");
    typed.put("m-inhibition-rate", "８.40");
    NewStep step = check(TraceStepKind.INSPECTION);
    assertThat(step.at()).isEqualTo("2026-11-24T03:50:00Z");
    assertThat(step.place()).isEqualTo(DUOWEN.name());
    assertThat(step.position()).isEqualTo(DUOWEN.position());
    assertThat(step.result()).contains(TraceStep.Result.PASSED);
    assertThat(step.certificate()).contains("DEMO-GREEN-0002-01");
    assertThat(step.note()).contains(new LocalizedText("六个点全部合格", "六个点全部合格"));
    assertThat(step.measurements())
        .containsExactly(
            new TraceStep.Measurement(
                new LocalizedText("抑制率", "Inhibition rate"), new BigDecimal("8.4"), "%"));
  }

  @Test
  void own_words_for_a_place_of_the_network_are_that_place() {
    typed.put("place", "own");
    typed.put("place-words", "多文镇");
    assertThat(check(TraceStepKind.PLANTING).position()).isEqualTo(DUOWEN.position());
    typed.put("place-words", "3 号田");
    NewStep step = check(TraceStepKind.PLANTING);
    assertThat(step.place().zh()).isEqualTo("3 号田");
    assertThat(step.position()).isEmpty();
  }

  @Test
  void the_own_position_counts_more_than_the_town_s() {
    typed.putAll(Map.of("latitude", "19.7712", "longitude", "109.7633"));
    assertThat(check(TraceStepKind.PLANTING).position())
        .contains(new TraceStep.Position(19.7712, 109.7633));
  }

  @Test
  void goods_are_made_from_batches_by_their_codes_in_any_writing() {
    typed.put("inputs", "lg 00002 00016，ＬＧ0000200016");
    assertThat(check(TraceStepKind.PROCESSING).inputs()).containsExactly(OTHER);
  }

  @ParameterizedTest
  @CsvSource({
    "at,'',MISSING",
    "at,yesterday,NO_TIME",
    "at,2026-13-01T08:00,NO_TIME",
    "at,2026-11-24T12:30,FUTURE",
    "at,2006-11-24T12:30,LONG_AGO",
    "place,town:atlantis,NO_CHOICE",
    "actor,'',MISSING",
    "actor,王师傅13876543210,PERSONAL",
    "note,联系 138 7654 3210,PERSONAL",
    "note-en,call +8613876543210,PERSONAL",
    "certificate,DEMO-X,NO_CERTIFICATE",
    "latitude,19.7,OUT_OF_RANGE",
    "m-core-temperature,hot,NO_NUMBER",
    "m-core-temperature,9999,OUT_OF_RANGE",
    "m-core-temperature,1e9,NO_NUMBER",
    "inputs,LG0002832987,OWN_BATCH",
    "inputs,LG0002832988,NO_CODE",
    "inputs,LG0005633767,NO_BATCH",
    "inputs,nonsense,NO_CODE",
  })
  void what_is_wrong_is_said_of_its_field(String field, String value, Reason reason) {
    typed.put(field, value);
    assertThat(problems(TraceStepKind.PROCESSING)).containsExactly(new EntryProblem(field, reason));
  }

  @Test
  void an_inspection_has_a_result() {
    assertThat(problems(TraceStepKind.INSPECTION))
        .containsExactly(new EntryProblem("result", Reason.MISSING));
    typed.put("result", "maybe");
    assertThat(problems(TraceStepKind.INSPECTION))
        .containsExactly(new EntryProblem("result", Reason.NO_CHOICE));
  }

  @Test
  void all_that_is_wrong_is_said_at_once() {
    typed.clear();
    assertThat(problems(TraceStepKind.HARVEST))
        .extracting(EntryProblem::field)
        .containsExactly("at", "place-words", "actor");
    typed.put("note", "水".repeat(501));
    assertThat(problems(TraceStepKind.HARVEST)).contains(new EntryProblem("note", Reason.TOO_LONG));
  }

  private NewStep check(TraceStepKind kind) {
    return new StepCheck(new StepDraft(kind, typed), WORLD).step().build();
  }

  private List<EntryProblem> problems(TraceStepKind kind) {
    return catchThrowableOfType(EntryRefused.class, () -> check(kind)).problems();
  }
}
