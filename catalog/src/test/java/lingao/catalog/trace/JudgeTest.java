package lingao.catalog.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lingao.catalog.certification.Certificate;
import lingao.catalog.certification.CertificateStatus;
import lingao.catalog.certification.Mark;
import lingao.catalog.epcis.EpcKey;
import lingao.catalog.shared.LocalizedText;
import lingao.catalog.trace.TraceStep.Owner;
import lingao.catalog.trace.TraceStep.Result;
import lingao.catalog.trace.Verdict.CertificateState;
import lingao.catalog.trace.Verdict.InspectionState;
import lingao.catalog.trace.Verdict.Level;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JudgeTest {

  private static final LocalDate PRODUCED = LocalDate.of(2026, 11, 20);
  private static final LocalizedText TEXT = new LocalizedText("示例", "demo");
  private static final List<TraceStepKind> WHOLE =
      List.of(
          TraceStepKind.PLANTING,
          TraceStepKind.INPUT,
          TraceStepKind.HARVEST,
          TraceStepKind.PACKING);

  private final List<TraceStep> steps = new ArrayList<>();

  @Test
  void a_complete_inspected_batch_in_date_is_good() {
    whole(Result.PASSED);
    Verdict verdict = verdict(TraceTemplate.CROP, false, false, false);
    assertThat(verdict.level()).isEqualTo(Level.GOOD);
    assertThat(verdict.complete()).isTrue();
    assertThat(verdict.certificates()).isEqualTo(CertificateState.NONE);
    assertThat(verdict.inspection()).isEqualTo(InspectionState.PASSED);
  }

  @ParameterizedTest
  @CsvSource({
    "true, true, true, RECALLED",
    "false, true, true, EXPIRED",
    "false, false, true, WARNING",
    "false, false, false, GOOD"
  })
  void the_worst_that_is_true_wins(
      boolean recalled, boolean expired, boolean tampered, Level level) {
    whole(Result.PASSED);
    assertThat(verdict(TraceTemplate.CROP, recalled, expired, tampered).level()).isEqualTo(level);
  }

  @Test
  void what_is_missing_is_named_in_the_order_of_the_template() {
    steps.add(step(TraceStepKind.HARVEST));
    Verdict verdict = verdict(TraceTemplate.CROP, false, false, false);
    assertThat(verdict.level()).isEqualTo(Level.INCOMPLETE);
    assertThat(verdict.missing())
        .containsExactly(
            TraceStepKind.PLANTING,
            TraceStepKind.INPUT,
            TraceStepKind.INSPECTION,
            TraceStepKind.PACKING);
    assertThat(verdict.inspection()).isEqualTo(InspectionState.MISSING);
  }

  @Test
  void a_record_that_was_declared_wrong_counts_for_nothing() {
    whole(Result.PASSED);
    TraceStep.Correction wrong = new TraceStep.Correction(TEXT, Instant.EPOCH, List.of());
    steps.replaceAll(
        s ->
            s.kind() == TraceStepKind.PACKING
                ? step(s.kind(), Owner.OWN, Optional.empty(), Optional.empty(), Optional.of(wrong))
                : s);
    assertThat(verdict(TraceTemplate.CROP, false, false, false).missing())
        .containsExactly(TraceStepKind.PACKING);
  }

  @Test
  void the_last_inspection_that_states_a_result_counts() {
    whole(Result.FAILED);
    assertThat(verdict(TraceTemplate.CROP, false, false, false).level()).isEqualTo(Level.WARNING);
    steps.add(inspection(Owner.OWN, Optional.of(Result.PASSED)));
    steps.add(inspection(Owner.OWN, Optional.empty()));
    assertThat(verdict(TraceTemplate.CROP, false, false, false).level()).isEqualTo(Level.GOOD);
  }

  @Test
  void the_source_of_processed_goods_is_told_upstream_but_not_their_inspection() {
    steps.add(step(TraceStepKind.PROCESSING));
    steps.add(step(TraceStepKind.PACKING));
    steps.add(inspection(Owner.UPSTREAM, Optional.of(Result.PASSED)));
    steps.add(
        step(
            TraceStepKind.CATCH,
            Owner.UPSTREAM,
            Optional.empty(),
            Optional.empty(),
            Optional.empty()));
    Verdict verdict = verdict(TraceTemplate.PROCESSED, false, false, false);
    assertThat(verdict.missing()).containsExactly(TraceStepKind.INSPECTION);
    assertThat(verdict.inspection()).isEqualTo(InspectionState.MISSING);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-01-01, 2027-12-31, VALID, GREEN, VALID, GOOD",
    "2026-01-01, , VALID, GEOGRAPHICAL_INDICATION, VALID, GOOD",
    "2026-01-01, 2026-11-20, EXPIRED, GREEN, VALID_THEN, GOOD",
    "2026-01-01, 2026-11-19, EXPIRED, GREEN, NOT_VALID, WARNING",
    "2026-11-21, 2027-12-31, VALID, GREEN, NOT_VALID, WARNING",
    "2018-01-01, 2027-12-31, DISCONTINUED, POLLUTION_FREE, NOT_VALID, WARNING"
  })
  void a_certificate_is_judged_on_the_day_of_production_and_today(
      LocalDate issued,
      LocalDate expires,
      CertificateStatus status,
      Mark mark,
      CertificateState state,
      Level level) {
    whole(Result.PASSED);
    Certificate certificate =
        new Certificate("DEMO-1", mark, TEXT, TEXT, issued, Optional.ofNullable(expires), status);
    steps.add(
        step(
            TraceStepKind.PACKING,
            Owner.OWN,
            Optional.empty(),
            Optional.of(certificate),
            Optional.empty()));
    Verdict verdict = verdict(TraceTemplate.CROP, false, false, false);
    assertThat(verdict.certificates()).isEqualTo(state);
    assertThat(verdict.level()).isEqualTo(level);
  }

  private void whole(Result result) {
    WHOLE.forEach(kind -> steps.add(step(kind)));
    steps.add(inspection(Owner.OWN, Optional.of(result)));
  }

  private Verdict verdict(
      TraceTemplate template, boolean recalled, boolean expired, boolean tampered) {
    return new Judge(template, PRODUCED, steps).verdict(recalled, expired, tampered);
  }

  private static TraceStep step(TraceStepKind kind) {
    return step(kind, Owner.OWN, Optional.empty(), Optional.empty(), Optional.empty());
  }

  private static TraceStep inspection(Owner owner, Optional<Result> result) {
    return step(TraceStepKind.INSPECTION, owner, result, Optional.empty(), Optional.empty());
  }

  private static TraceStep step(
      TraceStepKind kind,
      Owner owner,
      Optional<Result> result,
      Optional<Certificate> certificate,
      Optional<TraceStep.Correction> correction) {
    Instant at = Instant.parse("2026-11-20T01:00:00Z");
    return new TraceStep(
        "urn:uuid:1",
        kind,
        at,
        at,
        new TraceStep.Origin(owner, EpcKey.of("/01/09520008000013/10/A1")),
        TEXT,
        Optional.empty(),
        TEXT,
        Optional.empty(),
        List.of(),
        List.of(),
        result,
        certificate,
        List.of(),
        Optional.empty(),
        List.of(),
        correction);
  }
}
