package lingao.catalog.trace.entry;

import java.util.List;
import lingao.catalog.trace.OpenBatch;

/**
 * What a spreadsheet would do.
 *
 * @param batches that would begin
 * @param steps that would be recorded, in order of time
 * @param already rows that say what is recorded already, and do nothing
 * @param problems what is wrong, in order of the sheet
 */
public record ImportPlan(
    List<OpenBatch> batches, List<PlannedStep> steps, int already, List<RowProblem> problems) {

  /** Copies its lists. */
  public ImportPlan {
    batches = List.copyOf(batches);
    steps = List.copyOf(steps);
    problems = List.copyOf(problems);
  }

  /** Whether there is anything to store. */
  public boolean isEmpty() {
    return batches.isEmpty() && steps.isEmpty();
  }
}
