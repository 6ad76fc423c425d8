package lingao.catalog.trace.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import lingao.catalog.epcis.Capturer;
import lingao.catalog.shared.LocalizedText;
import lingao.catalog.trace.NewStep;
import lingao.catalog.trace.OpenBatch;
import lingao.catalog.trace.TraceCode;
import lingao.catalog.trace.TraceRefused;
import lingao.catalog.trace.TraceService;
import lingao.catalog.trace.entry.EntryProblem.Reason;

/** Writes to journeys; what the journey refuses is told like all else that is wrong in a form. */
@ApplicationScoped
class JourneyWriter {

  @Inject private TraceService trace;

  TraceCode open(OpenBatch batch, Capturer by) {
    return told(() -> trace.open(batch, by));
  }

  void adjust(TraceCode code, OpenBatch actual, Capturer by) {
    told(
        () -> {
          trace.adjust(code, actual, by);
          return code;
        });
  }

  void add(TraceCode code, NewStep step, Capturer by) {
    told(() -> trace.addStep(code, step, by));
  }

  void correct(String eventId, LocalizedText reason, Optional<NewStep> right, Capturer by) {
    told(() -> trace.correct(eventId, reason, right, by));
  }

  private static <T> T told(Supplier<T> work) {
    try {
      return work.get();
    } catch (TraceRefused e) {
      throw new EntryRefused(List.of(problem(e.rule())));
    }
  }

  private static EntryProblem problem(TraceRefused.Rule rule) {
    return switch (rule) {
      case UNKNOWN_SKU -> new EntryProblem(BatchFields.GTIN, Reason.NO_GOODS);
      case LOT_TAKEN -> new EntryProblem(BatchFields.LOT, Reason.LOT_TAKEN);
      case UNKNOWN_CERTIFICATE -> new EntryProblem(StepFields.CERTIFICATE, Reason.NO_CERTIFICATE);
      case IN_THE_FUTURE -> new EntryProblem(StepFields.AT, Reason.FUTURE);
      case UNKNOWN_BATCH, UNKNOWN_RECORD -> new EntryProblem(EntryDesk.REASON, Reason.NO_BATCH);
      case WRONG_ALREADY -> new EntryProblem(EntryDesk.REASON, Reason.NO_CHOICE);
      case UNCHANGED -> new EntryProblem(EntryDesk.REASON, Reason.UNCHANGED);
      case PACKED_ALREADY -> new EntryProblem(BatchFields.QUANTITY, Reason.PACKED);
    };
  }
}
