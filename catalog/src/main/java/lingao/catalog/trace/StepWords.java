package lingao.catalog.trace;

import java.util.Map;
import java.util.Optional;

/** How the kinds of steps are said in the words of EPCIS and the CBV, and what its words mean. */
enum StepWords {
  PLANTING("ADD", "commissioning", "active"),
  BREEDING("ADD", "commissioning", "active"),
  CATCH("ADD", "commissioning", "active"),
  INPUT("OBSERVE", StepEvents.NAMESPACE + "input", "in_progress"),
  HARVEST("ADD", "creating_class_instance", "active"),
  INSPECTION("OBSERVE", "inspecting", ""),
  PROCESSING("OBSERVE", StepEvents.NAMESPACE + "processing", "in_progress"),
  PACKING("OBSERVE", "packing", "in_progress"),
  STORAGE("OBSERVE", "storing", "in_progress"),
  TRANSPORT("OBSERVE", "transporting", "in_transit"),
  HALL("OBSERVE", "stocking", "sellable_accessible"),
  SALE("OBSERVE", "retail_selling", "retail_sold"),
  OTHER("OBSERVE", "other", "");

  /** Business steps that only others write. */
  private static final Map<String, TraceStepKind> FOREIGN =
      Map.ofEntries(
          Map.entry("commissioning", TraceStepKind.HARVEST),
          Map.entry("creating_class_instance", TraceStepKind.HARVEST),
          Map.entry("inspecting", TraceStepKind.INSPECTION),
          Map.entry("sampling", TraceStepKind.INSPECTION),
          Map.entry("accepting", TraceStepKind.INSPECTION),
          Map.entry("killing", TraceStepKind.PROCESSING),
          Map.entry("assembling", TraceStepKind.PROCESSING),
          Map.entry("disassembling", TraceStepKind.PROCESSING),
          Map.entry("packing", TraceStepKind.PACKING),
          Map.entry("repackaging", TraceStepKind.PACKING),
          Map.entry("encoding", TraceStepKind.PACKING),
          Map.entry("storing", TraceStepKind.STORAGE),
          Map.entry("holding", TraceStepKind.STORAGE),
          Map.entry("receiving", TraceStepKind.STORAGE),
          Map.entry("arriving", TraceStepKind.STORAGE),
          Map.entry("staging_outbound", TraceStepKind.STORAGE),
          Map.entry("sensor_reporting", TraceStepKind.STORAGE),
          Map.entry("transporting", TraceStepKind.TRANSPORT),
          Map.entry("shipping", TraceStepKind.TRANSPORT),
          Map.entry("departing", TraceStepKind.TRANSPORT),
          Map.entry("consigning", TraceStepKind.TRANSPORT),
          Map.entry("loading", TraceStepKind.TRANSPORT),
          Map.entry("unloading", TraceStepKind.TRANSPORT),
          Map.entry("stocking", TraceStepKind.HALL),
          Map.entry("retail_selling", TraceStepKind.SALE),
          Map.entry("dispensing", TraceStepKind.SALE));

  private final String action;
  private final String bizStep;
  private final String disposition;

  StepWords(String action, String bizStep, String disposition) {
    this.action = action;
    this.bizStep = bizStep;
    this.disposition = disposition;
  }

  static StepWords of(TraceStepKind kind) {
    return valueOf(kind.name());
  }

  /** What someone else's event is about, by its business step, else by its type and state. */
  static TraceStepKind told(String type, String bizStep, String disposition) {
    return Optional.ofNullable(FOREIGN.get(bizStep))
        .orElseGet(
            () ->
                switch (type) {
                  case "TransformationEvent" -> TraceStepKind.PROCESSING;
                  case "AggregationEvent" -> TraceStepKind.PACKING;
                  default -> toldBy(disposition);
                });
  }

  private static TraceStepKind toldBy(String disposition) {
    return switch (disposition) {
      case "in_transit" -> TraceStepKind.TRANSPORT;
      case "sellable_accessible" -> TraceStepKind.HALL;
      case "sellable_not_accessible" -> TraceStepKind.STORAGE;
      case "retail_sold", "dispensed" -> TraceStepKind.SALE;
      case "conformant", "non_conformant" -> TraceStepKind.INSPECTION;
      default -> TraceStepKind.OTHER;
    };
  }

  String action() {
    return action;
  }

  String bizStep() {
    return bizStep;
  }

  /** Of an inspection, its result says it. */
  Optional<String> disposition(Optional<TraceStep.Result> result) {
    return result
        .map(r -> r == TraceStep.Result.PASSED ? "conformant" : "non_conformant")
        .or(() -> Optional.of(disposition).filter(word -> !word.isEmpty()));
  }
}
