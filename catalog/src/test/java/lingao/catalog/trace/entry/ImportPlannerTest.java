package lingao.catalog.trace.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lingao.catalog.epcis.EpcKey;
import lingao.catalog.gs1.Lot;
import lingao.catalog.shared.Gtin;
import lingao.catalog.shared.LocalizedText;
import lingao.catalog.trace.OpenBatch;
import lingao.catalog.trace.TraceStepKind;
import lingao.catalog.trace.TraceTemplate;
import lingao.catalog.trace.entry.EntryProblem.Reason;
import lingao.catalog.trace.entry.sheet.FormSheet;
import lingao.catalog.trace.entry.sheet.Xlsx;
import lingao.catalog.trace.entry.sheet.XlsxWriter;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

class ImportPlannerTest {

  private static final Gtin GTIN = Gtin.parse("9520002000019");
  private static final OpenBatch KNOWN =
      new OpenBatch(
          GTIN,
          new Lot("OLD"),
          TraceTemplate.CROP,
          100,
          LocalDate.of(2026, 11, 1),
          LocalDate.of(2026, 11, 6));
  private static final List<String> BATCH =
      List.of("9520002000019", "NEW", "400", "2026-11-22", "2026年11月27日", "种植");
  private static final List<String> STEP =
      List.of(
          "9520002000019",
          "NEW",
          "检验",
          "2026-11-20 09:00",
          "检测站",
          "检测站",
          "全部合格",
          "抑制率",
          "8.4",
          "合格",
          "",
          "");

  private final Set<StepIdentity> recorded = new HashSet<>();
  private final List<List<String>> batches = new ArrayList<>(List.of(BATCH));
  private final List<List<String>> steps = new ArrayList<>(List.of(STEP));

  @Test
  void a_batch_and_its_record_are_planned() {
    ImportPlan plan = plan();
    assertThat(plan.problems()).isEmpty();
    assertThat(plan.batches())
        .containsExactly(
            new OpenBatch(
                GTIN,
                new Lot("NEW"),
                TraceTemplate.CROP,
                400,
                LocalDate.of(2026, 11, 22),
                LocalDate.of(2026, 11, 27)));
    PlannedStep step = plan.steps().get(0);
    assertThat(step.lot()).isEqualTo(new Lot("NEW"));
    assertThat(step.step().kind()).isEqualTo(TraceStepKind.INSPECTION);
    assertThat(step.step().measurements()).hasSize(1);
  }

  @Test
  void the_same_again_changes_nothing() {
    batches.add(BATCH);
    batches.add(List.of("9520002000019", "OLD", "100", "2026-11-01", "2026-11-06", "crop"));
    steps.add(STEP);
    ImportPlan plan = plan();
    assertThat(plan.problems()).isEmpty();
    assertThat(plan.batches()).hasSize(1);
    assertThat(plan.steps()).hasSize(1);
    assertThat(plan.already()).isEqualTo(3);
    recorded.add(
        new StepIdentity(TraceStepKind.INSPECTION, Instant.parse("2026-11-20T01:00:00Z"), "检测站"));
    assertThat(plan().steps()).isEmpty();
  }

  @Test
  void further_rows_of_a_record_tell_what_else_was_measured() {
    List<String> more = new ArrayList<>(STEP);
    more.set(7, "水分");
    more.set(8, "91");
    steps.add(more);
    steps.add(more);
    List<String> other = new ArrayList<>(more);
    other.set(8, "92");
    steps.add(other);
    List<String> contradicting = new ArrayList<>(STEP);
    contradicting.set(9, "不合格");
    steps.add(contradicting);
    ImportPlan plan = plan();
    assertThat(plan.steps()).hasSize(1);
    assertThat(plan.steps().get(0).step().measurements())
        .extracting(m -> m.name().zh())
        .containsExactly("抑制率", "水分");
    assertThat(plan.already()).isEqualTo(1);
    assertThat(plan.problems())
        .extracting(RowProblem::row, RowProblem::reason)
        .containsExactly(tuple(5, Reason.TWICE), tuple(6, Reason.TWICE));
  }

  @Test
  void what_is_wrong_is_told_by_row_and_column() {
    batches.add(List.of("9520002000019", "OLD", "99", "2026-11-01", "2026-11-06", "种植"));
    batches.add(List.of("9520002000026", "X", "many", "2026-11-31", "2026-11-06", "种植"));
    steps.add(List.of("9520002000019", "NONE", "检验", "2026-11-20", "a", "b", "", "", "", "合格"));
    steps.add(List.of("9520002000019", "NEW", "检验", "2027-01-01", "a", "王 13876543210"));
    steps.add(List.of("9520002000019", "NEW", "捉鱼", "2026-11-20", "a", "b"));
    steps.add(List.of("9520002000019", "NEW", "采收", "2026-11-20", "a", "b", "", "抑制率", "1"));
    ImportPlan plan = plan();
    assertThat(plan.problems())
        .extracting(RowProblem::row, RowProblem::column, RowProblem::reason)
        .containsExactly(
            row(3, "批号 Lot", Reason.LOT_TAKEN),
            row(4, "商品条码 GTIN", Reason.NO_GOODS),
            row(4, "数量 Quantity", Reason.NO_NUMBER),
            row(4, "生产日期 Produced on", Reason.NO_TIME),
            row(3, "批号 Lot", Reason.NO_BATCH),
            row(4, "时间 When", Reason.FUTURE),
            row(4, "责任单位 Who", Reason.PERSONAL),
            row(4, "检验结果 Result", Reason.MISSING),
            row(5, "环节 Step", Reason.NO_CHOICE),
            row(6, "测量项目 Measured", Reason.NO_CHOICE));
    assertThat(plan.problems().get(0).value()).isEqualTo("OLD");
    assertThat(plan.batches()).hasSize(1);
    assertThat(plan.steps()).hasSize(1);
  }

  @Test
  void records_of_a_batch_whose_own_row_is_wrong_wait_for_it() {
    batches.set(0, List.of("9520002000019", "NEW", "0", "2026-11-22", "2026-11-27", "种植"));
    ImportPlan plan = plan();
    assertThat(plan.isEmpty()).isTrue();
    assertThat(plan.problems())
        .extracting(RowProblem::reason)
        .containsExactly(Reason.OUT_OF_RANGE, Reason.BATCH_ROW);
  }

  @Test
  void a_sheet_that_lacks_a_column_says_which() {
    byte[] file =
        new XlsxWriter()
            .add(
                new FormSheet(
                    "批次",
                    List.of("GTIN", "批号（必填）", "* Quantity", "生产日期", "类型"),
                    List.of(BATCH),
                    List.of(),
                    Map.of()))
            .write();
    ImportPlan plan = new ImportPlanner(world()).plan(Xlsx.read(file));
    assertThat(plan.problems())
        .extracting(RowProblem::column, RowProblem::reason)
        .containsExactly(tuple("保质期至 Best before", Reason.NO_COLUMN));
    assertThat(plan.batches()).isEmpty();
  }

  @Test
  void the_form_itself_plans_nothing_and_names_goods_and_places() {
    EntrySku sku =
        new EntrySku(GTIN, "DW-1", "duowen", text("空心菜"), text("500 克"), 5, TraceTemplate.CROP);
    byte[] form =
        ImportForm.of(
            List.of(sku),
            List.of(new NetworkPlace("town:duowen", text("多文镇"), Optional.empty())),
            Locale.CHINESE);
    ImportPlan plan = new ImportPlanner(world()).plan(Xlsx.read(form));
    assertThat(plan.isEmpty()).isTrue();
    assertThat(plan.problems()).isEmpty();
    assertThat(Xlsx.read(form).sheets()).hasSize(6);
    assertThat(Xlsx.read(form).sheets().get(3).rows().get(1).at(0).text())
        .isEqualTo("9520002000019");
  }

  private static Tuple row(int row, String column, Reason reason) {
    return tuple(row, column, reason);
  }

  private static LocalizedText text(String words) {
    return new LocalizedText(words, words);
  }

  private ImportPlan plan() {
    byte[] file =
        new XlsxWriter()
            .add(sheet("批次", SheetColumn.ofBatches(), batches))
            .add(sheet("记录", SheetColumn.ofSteps(), steps))
            .write();
    return new ImportPlanner(world()).plan(Xlsx.read(file));
  }

  private static FormSheet sheet(String name, List<SheetColumn> columns, List<List<String>> rows) {
    List<String> headings = columns.stream().map(SheetColumn::heading).toList();
    return new FormSheet(name, headings, rows, List.of(), Map.of());
  }

  private ImportWorld world() {
    Instant now = Instant.parse("2026-11-24T04:00:00Z");
    return new ImportWorld(
        LocalDate.of(2026, 11, 24),
        GTIN::equals,
        key ->
            key.equals(EpcKey.ofBatch(GTIN, KNOWN.lot())) ? Optional.of(KNOWN) : Optional.empty(),
        key -> recorded,
        new StepWorlds(now, List.of(), gtin -> Set.of(), code -> Optional.empty())::of);
  }
}
