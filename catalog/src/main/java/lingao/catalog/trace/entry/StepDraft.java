package lingao.catalog.trace.entry;

import java.util.Map;
import lingao.catalog.trace.TraceStepKind;

/**
 * A record as somebody typed it.
 *
 * @param values by {@link StepFields}; what is absent is empty
 */
public record StepDraft(TraceStepKind kind, Map<String, String> values) {

  /** Copies the values. */
  public StepDraft {
    values = Map.copyOf(values);
  }

  /** What was typed into a field. */
  public String get(String field) {
    return values.getOrDefault(field, "").strip();
  }
}
