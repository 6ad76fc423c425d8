package lingao.catalog.trace.entry;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The columns of the import form, by their headings in either language or both. */
enum SheetColumn {
  GTIN(BatchFields.GTIN, "商品条码", "GTIN", true, true),
  LOT(BatchFields.LOT, "批号", "Lot", true, true),
  QUANTITY(BatchFields.QUANTITY, "数量", "Quantity", true, false),
  PRODUCED(BatchFields.PRODUCED, "生产日期", "Produced on", true, false),
  EXPIRES(BatchFields.EXPIRES, "保质期至", "Best before", true, false),
  TEMPLATE(BatchFields.TEMPLATE, "类型", "Type", true, false),
  KIND("kind", "环节", "Step", false, true),
  AT(StepFields.AT, "时间", "When", false, true),
  PLACE(StepFields.PLACE_WORDS, "地点", "Where", false, true),
  ACTOR(StepFields.ACTOR, "责任单位", "Who", false, true),
  NOTE(StepFields.NOTE, "说明", "Note", false, true),
  MEASURE("measure", "测量项目", "Measured", false, true),
  VALUE("value", "测量值", "Value", false, true),
  RESULT(StepFields.RESULT, "检验结果", "Result", false, true),
  CERTIFICATE(StepFields.CERTIFICATE, "证书编号", "Certificate", false, true),
  INPUTS(StepFields.INPUTS, "原料批次", "Made from", false, true);

  private final String field;
  private final String zh;
  private final String en;
  private final boolean ofBatches;
  private final boolean ofSteps;

  SheetColumn(String field, String zh, String en, boolean ofBatches, boolean ofSteps) {
    this.field = field;
    this.zh = zh;
    this.en = en;
    this.ofBatches = ofBatches;
    this.ofSteps = ofSteps;
  }

  /** The field of a form that it is. */
  String field() {
    return field;
  }

  /** Its heading, in both languages. */
  String heading() {
    return zh + " " + en;
  }

  static List<SheetColumn> ofBatches() {
    return Arrays.stream(values()).filter(c -> c.ofBatches).toList();
  }

  static List<SheetColumn> ofSteps() {
    return Arrays.stream(values()).filter(c -> c.ofSteps).toList();
  }

  /** The columns without which a sheet of batches is none. */
  static List<SheetColumn> neededOfBatches() {
    return ofBatches();
  }

  /** The columns without which a sheet of records is none. */
  static List<SheetColumn> neededOfSteps() {
    return List.of(GTIN, LOT, KIND, AT, PLACE, ACTOR);
  }

  /** Whether people mean it by that heading: hints in brackets and stars aside. */
  boolean isCalled(String heading) {
    String plain = plain(heading);
    return plain.equals(plain(zh)) || plain.equals(plain(en)) || plain.equals(plain(heading()));
  }

  private static String plain(String heading) {
    return Normalizer.normalize(heading, Normalizer.Form.NFKC)
        .replaceAll("\\(.*?\\)", "")
        .replaceAll("[\\s*:]", "")
        .toLowerCase(Locale.ROOT);
  }
}
