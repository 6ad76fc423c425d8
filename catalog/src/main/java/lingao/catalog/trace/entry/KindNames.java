package lingao.catalog.trace.entry;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import lingao.catalog.shared.LocalizedText;
import lingao.catalog.trace.TraceStepKind;

/** What people call the steps of a journey in spreadsheets. */
public final class KindNames {

  private static final Map<TraceStepKind, LocalizedText> NAMES =
      Map.ofEntries(
          Map.entry(TraceStepKind.PLANTING, new LocalizedText("种植", "Planting")),
          Map.entry(TraceStepKind.BREEDING, new LocalizedText("养殖", "Rearing")),
          Map.entry(TraceStepKind.CATCH, new LocalizedText("捕捞", "Catch")),
          Map.entry(TraceStepKind.INPUT, new LocalizedText("投入品", "Inputs")),
          Map.entry(TraceStepKind.HARVEST, new LocalizedText("采收", "Harvest")),
          Map.entry(TraceStepKind.INSPECTION, new LocalizedText("检验", "Inspection")),
          Map.entry(TraceStepKind.PROCESSING, new LocalizedText("加工", "Processing")),
          Map.entry(TraceStepKind.PACKING, new LocalizedText("包装", "Packing")),
          Map.entry(TraceStepKind.STORAGE, new LocalizedText("贮存", "Storage")),
          Map.entry(TraceStepKind.TRANSPORT, new LocalizedText("运输", "Transport")),
          Map.entry(TraceStepKind.HALL, new LocalizedText("到馆", "At the hall")),
          Map.entry(TraceStepKind.SALE, new LocalizedText("销售", "Sale")));

  private KindNames() {}

  /** What it is called. */
  public static LocalizedText name(TraceStepKind kind) {
    return Objects.requireNonNullElse(NAMES.get(kind), new LocalizedText("其他", "Other"));
  }

  /** All kinds that people record, in the order of journeys. */
  public static List<TraceStepKind> all() {
    return Arrays.stream(TraceStepKind.values()).filter(NAMES::containsKey).toList();
  }

  /** The one of that name in either language. */
  public static Optional<TraceStepKind> of(String written) {
    String word = written.strip();
    return all().stream()
        .filter(k -> name(k).zh().equals(word) || name(k).en().equalsIgnoreCase(word))
        .findFirst();
  }
}
