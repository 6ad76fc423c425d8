package lingao.catalog.trace;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.Set;
import lingao.catalog.shared.LocalizedText;

/** Says where a batch comes from. */
final class OriginWords {

  private static final Set<TraceStepKind> SOURCES =
      EnumSet.of(
          TraceStepKind.PLANTING,
          TraceStepKind.BREEDING,
          TraceStepKind.CATCH,
          TraceStepKind.HARVEST);

  private OriginWords() {}

  /** The place of its first record of growing, else of any; else the brand's name. */
  static LocalizedText of(BatchStory story) {
    return story.steps().stream()
        .filter(TraceStep::stands)
        .filter(step -> step.origin().owner() != TraceStep.Owner.CONTAINER)
        .min(
            Comparator.<TraceStep>comparingInt(step -> SOURCES.contains(step.kind()) ? 0 : 1)
                .thenComparing(TraceStep::at))
        .map(TraceStep::place)
        .orElse(story.product().brand().name());
  }
}
