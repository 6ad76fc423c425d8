package lingao.catalog.trace;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import lingao.catalog.certification.Certificate;
import lingao.catalog.certification.CertificateStatus;
import lingao.catalog.trace.Verdict.CertificateState;
import lingao.catalog.trace.Verdict.InspectionState;
import lingao.catalog.trace.Verdict.Level;

/**
 * Comes to the verdict on a batch. Steps that were declared wrong count for nothing; of what it was
 * made from, only where that comes from counts: its inspection says nothing about the batch.
 */
final class Judge {

  private final TraceTemplate template;
  private final LocalDate producedOn;
  private final List<TraceStep> steps;
  private final List<TraceStep> upstream;

  Judge(TraceTemplate template, LocalDate producedOn, List<TraceStep> steps) {
    this.template = template;
    this.producedOn = producedOn;
    this.steps = of(TraceStep.Owner.OWN, steps);
    this.upstream = of(TraceStep.Owner.UPSTREAM, steps);
  }

  private static List<TraceStep> of(TraceStep.Owner owner, List<TraceStep> all) {
    return all.stream().filter(s -> s.origin().owner() == owner && s.stands()).toList();
  }

  /**
   * The verdict.
   *
   * @param tampered whether the chain of the batch's events is broken
   */
  Verdict verdict(boolean recalled, boolean expired, boolean tampered) {
    List<TraceStepKind> missing = template.missing(kinds());
    CertificateState certificates = certificates();
    InspectionState inspection = inspection();
    boolean doubtful =
        tampered
            || inspection == InspectionState.FAILED
            || certificates == CertificateState.NOT_VALID;
    boolean lacking = !missing.isEmpty() || inspection == InspectionState.MISSING;
    return new Verdict(
        level(recalled, expired, doubtful, lacking),
        missing.isEmpty(),
        missing,
        certificates,
        inspection,
        recalled,
        expired,
        tampered);
  }

  private static Level level(boolean recalled, boolean expired, boolean doubtful, boolean lacking) {
    if (recalled) {
      return Level.RECALLED;
    }
    if (expired) {
      return Level.EXPIRED;
    }
    if (doubtful) {
      return Level.WARNING;
    }
    return lacking ? Level.INCOMPLETE : Level.GOOD;
  }

  private Set<TraceStepKind> kinds() {
    Set<TraceStepKind> kinds = EnumSet.noneOf(TraceStepKind.class);
    steps.forEach(step -> kinds.add(step.kind()));
    upstream.stream().map(TraceStep::kind).filter(TraceStepKind::isSource).forEach(kinds::add);
    return kinds;
  }

  private CertificateState certificates() {
    List<Certificate> named = steps.stream().flatMap(s -> s.certificate().stream()).toList();
    if (named.isEmpty()) {
      return CertificateState.NONE;
    }
    if (!named.stream().allMatch(c -> Proofs.coveredOn(c, producedOn))) {
      return CertificateState.NOT_VALID;
    }
    return named.stream().allMatch(c -> c.status() == CertificateStatus.VALID)
        ? CertificateState.VALID
        : CertificateState.VALID_THEN;
  }

  /** An inspection may be done again, so the last one counts. */
  private InspectionState inspection() {
    return steps.stream()
        .flatMap(step -> step.result().stream())
        .reduce((earlier, later) -> later)
        .map(r -> r == TraceStep.Result.PASSED ? InspectionState.PASSED : InspectionState.FAILED)
        .orElse(InspectionState.MISSING);
  }
}
