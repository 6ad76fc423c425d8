package lingao.catalog.trace.entry;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import lingao.catalog.trace.NewStep;
import lingao.catalog.trace.TraceStep;
import lingao.catalog.trace.TraceStepKind;

/**
 * By what two records of a batch are the same: kind, minute and place. So a spreadsheet that is
 * sent again adds nothing.
 */
record StepIdentity(TraceStepKind kind, Instant minute, String place) {

  static StepIdentity of(NewStep step) {
    return new StepIdentity(
        step.kind(), step.at().truncatedTo(ChronoUnit.MINUTES), step.place().zh());
  }

  static StepIdentity of(TraceStep step) {
    return new StepIdentity(
        step.kind(), step.at().truncatedTo(ChronoUnit.MINUTES), step.place().zh());
  }
}
