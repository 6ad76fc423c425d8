package lingao.catalog.trace.entry;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import lingao.catalog.shared.LocalizedText;
import lingao.catalog.trace.TraceTemplate;
import lingao.catalog.trace.entry.sheet.FormSheet;
import lingao.catalog.trace.entry.sheet.XlsxWriter;

/** The form for imports: how to fill it in, a sheet of batches, one of records, and choices. */
final class ImportForm {

  private static final LocalizedText HELP =
      new LocalizedText(
          """
          怎么填
          1. 「批次」一行一个批次；已经建好的批次不用再填。
          2. 「记录」一行一条记录，用商品条码和批号对应批次。
          3. 商品条码、类型、环节、地点、测量项目可以从下拉列表里选，地点也可以自己写。
          4. 日期写成 2026-11-29，时间写成 2026-11-29 08:30，也可以用表格软件自己的日期格式。
          5. 责任单位写公司、合作社或站点的名称；不要写个人姓名、手机号或身份证号。
          6. 环节为「检验」时要填检验结果：合格或不合格。
          7. 环节为「加工」时，可以在「原料批次」里写原料的追溯码，几个之间用逗号分开。
          8. 一条记录有几个测量值时，每个写一行，除测量项目和测量值外都填得一样。
          9. 上传后先看预览，确认无误再保存；同一份表格重复上传不会重复保存。
          """,
          """
          How to fill it in
          1. Batches: one row each; those that exist already need no row.
          2. Records: one row each; GTIN and lot say of which batch.
          3. GTIN, type, step, place and what was measured can be chosen; a place can also be typed.
          4. Write days as 2026-11-29 and times as 2026-11-29 08:30, or use the program's own dates.
          5. Who is a company, a cooperative or a station; never a person's name, telephone or identity card number.
          6. An inspection needs its result: Passed or Failed.
          7. Processing may name the trace codes of what it was made from, separated by commas.
          8. Of several measurements each has a row; all else in these rows is the same.
          9. After uploading, a preview comes first; the same file sent again stores nothing twice.
          """);

  private static final String YES_NO = "\"合格,不合格\"";

  private ImportForm() {}

  static byte[] of(List<EntrySku> skus, List<NetworkPlace> places, Locale locale) {
    List<List<String>> lines = HELP.in(locale).lines().map(List::of).toList();
    return new XlsxWriter()
        .add(new FormSheet("说明 Help", List.of(), lines, List.of(110), Map.of()))
        .add(batches(skus.size()))
        .add(records(skus.size(), places.size()))
        .add(goods(skus, locale))
        .add(
            list(
                "地点 Places",
                List.of("地点 Where"),
                places.stream().map(p -> p.name().in(locale)).toList()))
        .add(list("测量 Measures", List.of("测量项目 Measured", "单位 Unit"), List.of(), measures(locale)))
        .write();
  }

  private static FormSheet batches(int skus) {
    String types =
        quoted(Arrays.stream(TraceTemplate.values()).map(t -> TemplateNames.name(t).zh()).toList());
    return new FormSheet(
        "批次 Batches",
        SheetColumn.ofBatches().stream().map(SheetColumn::heading).toList(),
        List.of(),
        List.of(18, 22, 14, 20, 20, 14),
        Map.of(0, range("商品 Goods", skus), 5, types));
  }

  private static FormSheet records(int skus, int places) {
    String kinds = quoted(KindNames.all().stream().map(k -> KindNames.name(k).zh()).toList());
    return new FormSheet(
        "记录 Records",
        SheetColumn.ofSteps().stream().map(SheetColumn::heading).toList(),
        List.of(),
        List.of(18, 22, 12, 20, 26, 30, 40, 20, 12, 16, 22, 26),
        Map.of(
            0,
            range("商品 Goods", skus),
            2,
            kinds,
            4,
            range("地点 Places", places),
            7,
            range("测量 Measures", Measure.values().length),
            9,
            YES_NO));
  }

  private static FormSheet goods(List<EntrySku> skus, Locale locale) {
    List<List<String>> rows =
        skus.stream()
            .map(
                s ->
                    List.of(
                        s.gtin().printed(), s.product().in(locale), s.name().in(locale), s.code()))
            .toList();
    return list(
        "商品 Goods", List.of("商品条码 GTIN", "商品 Product", "规格 Pack", "货号 SKU"), List.of(), rows);
  }

  private static List<List<String>> measures(Locale locale) {
    return Arrays.stream(Measure.values())
        .map(m -> List.of(m.text().in(locale), m.unit()))
        .toList();
  }

  private static FormSheet list(String name, List<String> headings, List<String> words) {
    return list(name, headings, words, List.of());
  }

  private static FormSheet list(
      String name, List<String> headings, List<String> words, List<List<String>> rows) {
    List<List<String>> all = rows.isEmpty() ? words.stream().map(List::of).toList() : rows;
    return new FormSheet(name, headings, all, headings.stream().map(h -> 28).toList(), Map.of());
  }

  private static String range(String sheet, int rows) {
    return "'" + sheet + "'!$A$2:$A$" + (Math.max(1, rows) + 1);
  }

  private static String quoted(List<String> words) {
    return words.stream().collect(Collectors.joining(",", "\"", "\""));
  }
}
