package lingao.catalog.trace.entry;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lingao.catalog.epcis.EpcKey;
import lingao.catalog.gs1.Lot;
import lingao.catalog.shared.Gtin;
import lingao.catalog.shared.InvalidValue;
import lingao.catalog.trace.NewStep;
import lingao.catalog.trace.OpenBatch;
import lingao.catalog.trace.TraceStepKind;
import lingao.catalog.trace.entry.EntryProblem.Reason;
import lingao.catalog.trace.entry.sheet.Row;
import lingao.catalog.trace.entry.sheet.SheetRefused;
import lingao.catalog.trace.entry.sheet.Workbook;
import lingao.catalog.trace.entry.sheet.Xlsx;

/** Finds out what a spreadsheet would do, and all that is wrong with it. */
final class ImportPlanner {

  private final ImportWorld world;
  private final Map<EpcKey, OpenBatch> batches = new LinkedHashMap<>();
  private final Set<EpcKey> wrongBatches = new HashSet<>();
  private final Map<EpcKey, Set<StepIdentity>> recorded = new HashMap<>();
  private final PlannedSteps steps = new PlannedSteps();
  private final List<RowProblem> problems = new ArrayList<>();
  private int already;

  ImportPlanner(ImportWorld world) {
    this.world = world;
  }

  ImportPlan plan(Workbook book) {
    List<SheetTable> ofBatches =
        tables(book, SheetColumn.ofBatches(), SheetColumn.QUANTITY, SheetColumn.neededOfBatches());
    List<SheetTable> ofSteps =
        tables(book, SheetColumn.ofSteps(), SheetColumn.KIND, SheetColumn.neededOfSteps());
    int rows =
        ofBatches.stream().mapToInt(t -> t.rows().size()).sum()
            + ofSteps.stream().mapToInt(t -> t.rows().size()).sum();
    if (rows > Xlsx.MOST_ROWS) {
      throw new SheetRefused(SheetRefused.Reason.TOO_MANY_ROWS);
    }
    ofBatches.forEach(table -> table.rows().forEach(row -> batch(table, row)));
    ofSteps.forEach(table -> table.rows().forEach(row -> step(table, row)));
    return new ImportPlan(List.copyOf(batches.values()), steps.inOrder(), already, problems);
  }

  private List<SheetTable> tables(
      Workbook book, List<SheetColumn> known, SheetColumn telling, List<SheetColumn> needed) {
    List<SheetTable> tables = new ArrayList<>();
    book.sheets()
        .forEach(
            sheet -> SheetTable.of(sheet, known, telling, book.since1904()).ifPresent(tables::add));
    for (SheetTable table : tables) {
      table
          .lacking(needed)
          .forEach(
              column ->
                  problems.add(
                      new RowProblem(table.name(), 1, column.heading(), Reason.NO_COLUMN, "")));
    }
    tables.removeIf(table -> !table.lacking(needed).isEmpty());
    return tables;
  }

  private void batch(SheetTable table, Row row) {
    Map<String, String> typed = table.typed(row);
    boolean theirs = key(typed).filter(key -> !mayRecord(key)).isEmpty();
    if (!theirs) {
      wrong(table, row, SheetColumn.GTIN, Reason.NO_GOODS);
    }
    try {
      OpenBatch batch = BatchFields.of(typed, world.today());
      if (theirs && !add(batch)) {
        wrong(table, row, SheetColumn.LOT, Reason.LOT_TAKEN);
      }
    } catch (EntryRefused e) {
      key(typed).ifPresent(wrongBatches::add);
      tell(table, row, e);
    }
  }

  /** False when another batch has its lot. */
  private boolean add(OpenBatch batch) {
    EpcKey key = EpcKey.ofBatch(batch.gtin(), batch.lot());
    Optional<OpenBatch> known =
        world.known().apply(key).or(() -> Optional.ofNullable(batches.get(key)));
    if (known.isEmpty()) {
      batches.put(key, batch);
    } else if (known.get().equals(batch)) {
      already++;
    }
    return known.isEmpty() || known.get().equals(batch);
  }

  private void step(SheetTable table, Row row) {
    Map<String, String> typed = table.typed(row);
    Optional<EpcKey> key = key(typed);
    Optional<TraceStepKind> kind = KindNames.of(typed.getOrDefault("kind", ""));
    if (kind.isEmpty()) {
      boolean none = typed.getOrDefault("kind", "").isBlank();
      wrong(table, row, SheetColumn.KIND, none ? Reason.MISSING : Reason.NO_CHOICE);
    }
    if (key.isEmpty() || !mayRecord(key.get())) {
      wrong(table, row, SheetColumn.GTIN, Reason.NO_GOODS);
    } else if (wrongBatches.contains(key.get()) && !batches.containsKey(key.get())) {
      wrong(table, row, SheetColumn.LOT, Reason.BATCH_ROW);
    } else if (!batches.containsKey(key.get()) && world.known().apply(key.get()).isEmpty()) {
      wrong(table, row, SheetColumn.LOT, Reason.NO_BATCH);
    } else {
      kind.ifPresent(k -> step(table, row, key.get(), k));
    }
  }

  private boolean mayRecord(EpcKey key) {
    return key.gtin().filter(world.mayRecord()).isPresent();
  }

  private void step(SheetTable table, Row row, EpcKey key, TraceStepKind kind) {
    try {
      StepDraft draft = new StepDraft(kind, fields(kind, table.typed(row)));
      NewStep step = new StepCheck(draft, world.steps().apply(key)).step().build();
      if (recorded.computeIfAbsent(key, world.recorded()).contains(StepIdentity.of(step))) {
        already++;
        return;
      }
      switch (steps.add(key, step)) {
        case SAME -> already++;
        case DIFFERENT -> wrong(table, row, SheetColumn.AT, Reason.TWICE);
        case NEW -> {
          // It is planned.
        }
      }
    } catch (EntryRefused e) {
      tell(table, row, e);
    }
  }

  /** The row's words as those of a form. */
  private static Map<String, String> fields(TraceStepKind kind, Map<String, String> typed) {
    Map<String, String> fields = new HashMap<>(typed);
    fields.put(StepFields.RESULT, result(typed.getOrDefault(StepFields.RESULT, "")));
    String measure = typed.getOrDefault("measure", "");
    String value = typed.getOrDefault("value", "");
    if (!measure.isBlank() || !value.isBlank()) {
      Measure known =
          Measure.called(measure)
              .filter(m -> Measure.of(kind).contains(m))
              .orElseThrow(
                  () ->
                      new EntryRefused(
                          List.of(
                              new EntryProblem(SheetColumn.MEASURE.field(), Reason.NO_CHOICE))));
      fields.put(StepFields.MEASURE + known.slug(), value);
    }
    return fields;
  }

  private static String result(String written) {
    return switch (written) {
      case "合格", "Passed", "passed" -> "passed";
      case "不合格", "Failed", "failed" -> "failed";
      default -> written;
    };
  }

  private static Optional<EpcKey> key(Map<String, String> typed) {
    try {
      return Optional.of(
          EpcKey.ofBatch(
              Gtin.parse(typed.getOrDefault(BatchFields.GTIN, "")),
              new Lot(typed.getOrDefault(BatchFields.LOT, ""))));
    } catch (InvalidValue e) {
      return Optional.empty();
    }
  }

  private void tell(SheetTable table, Row row, EntryRefused refused) {
    for (EntryProblem problem : refused.problems()) {
      wrong(table, row, column(problem.field()), problem.reason());
    }
  }

  private static SheetColumn column(String field) {
    if (field.startsWith(StepFields.MEASURE)) {
      return SheetColumn.VALUE;
    }
    for (SheetColumn column : SheetColumn.values()) {
      if (column.field().equals(field)) {
        return column;
      }
    }
    return SheetColumn.PLACE;
  }

  private void wrong(SheetTable table, Row row, SheetColumn column, Reason reason) {
    Integer index = table.columns().get(column);
    String value = index == null ? "" : row.at(index).text();
    problems.add(new RowProblem(table.name(), row.number(), column.heading(), reason, value));
  }
}
