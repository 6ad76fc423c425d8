package lingao.catalog.trace.entry.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import lingao.catalog.trace.entry.sheet.SheetRefused.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class XlsxTest {

  private static final String NS = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String REL =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  private final Map<String, String> parts = new LinkedHashMap<>();

  XlsxTest() {
    parts.put("[Content_Types].xml", "<Types/>");
    parts.put(
        "xl/workbook.xml",
        "<workbook xmlns='%s' xmlns:r='%s'><sheets><sheet name='记录' sheetId='1' r:id='rId7'/></sheets></workbook>"
            .formatted(NS, REL));
    parts.put(
        "xl/_rels/workbook.xml.rels",
        "<Relationships><Relationship Id='rId7' Target='worksheets/sheet1.xml'/></Relationships>");
    sheet("<row r='1'><c r='A1'><v>1</v></c></row>");
  }

  @Test
  void cells_are_read_as_programs_write_them() {
    parts.put(
        "xl/sharedStrings.xml",
        "<sst xmlns='%s'><si><t>批号</t></si><si><r><t>多</t></r><r><rPr><b/></rPr><t>文</t></r><rPh><t>duo</t></rPh></si></sst>"
            .formatted(NS));
    sheet(
        "<row r='2'><c r='A2' t='s'><v>0</v></c><c r='C2' t='s'><v>1</v></c></row>"
            + "<row r='5'><c r='A5'><v>9.520002000019E12</v></c>"
            + "<c r='B5' t='str'><f>A1&amp;\"x\"</f><v>算出 &amp; 好</v></c>"
            + "<c r='C5' t='inlineStr'><is><t xml:space='preserve'> 字 </t></is></c>"
            + "<c r='D5' t='b'><v>1</v></c><c r='AA5'><f>SUM(A1:A2)</f><v>0.1</v></c></row>"
            + "<row r='6'><c r='A6' t='s'><v>99</v></c><c r='B6'/></row>");
    List<Row> rows = read().sheets().get(0).rows();
    assertThat(rows).extracting(Row::number).containsExactly(2, 5);
    assertThat(rows.get(0).at(0).text()).isEqualTo("批号");
    assertThat(rows.get(0).at(1)).isEqualTo(Cell.EMPTY);
    assertThat(rows.get(0).at(2).text()).isEqualTo("多文");
    Row row = rows.get(1);
    assertThat(row.at(0).text()).isEqualTo("9520002000019");
    assertThat(row.at(1).text()).isEqualTo("算出 & 好");
    assertThat(row.at(2).text()).isEqualTo("字");
    assertThat(row.at(26).text()).isEqualTo("0.1");
  }

  @Test
  void a_sheet_that_is_named_without_end_is_not_read_without_end() {
    parts.put(
        "xl/workbook.xml",
        "<workbook xmlns='%s' xmlns:r='%s'><sheets>%s</sheets></workbook>"
            .formatted(NS, REL, "<sheet name='记录' sheetId='1' r:id='rId7'/>".repeat(51)));
    assertThatThrownBy(this::read)
        .isInstanceOfSatisfying(
            SheetRefused.class, e -> assertThat(e.reason()).isEqualTo(Reason.TOO_LARGE));
  }

  @ParameterizedTest
  @CsvSource({
    "46350,false,2026-11-24",
    "46350.479166666664,false,2026-11-24T11:30",
    "46350.4791666,false,2026-11-24T11:30",
    "44888.5,true,2026-11-24T12:00",
    "1,false,1900-01-01",
    "61,false,1900-03-01",
    "-1,false,-1",
    "99999999,false,99999999",
  })
  void days_are_counted_as_spreadsheets_do(String value, boolean since1904, String moment) {
    sheet("<row r='1'><c r='A1'><v>" + value + "</v></c></row>");
    Cell cell = read().sheets().get(0).rows().get(0).at(0);
    assertThat(cell.moment(since1904)).isEqualTo(moment);
  }

  @Test
  void the_count_from_1904_is_told_by_the_workbook() {
    parts.computeIfPresent(
        "xl/workbook.xml",
        (n, xml) -> xml.replace("<sheets>", "<workbookPr date1904='1'/><sheets>"));
    assertThat(read().since1904()).isTrue();
  }

  @Test
  void what_unpacks_without_end_is_cut_off() {
    parts.put("xl/media/image1.png", "0".repeat(33 * 1024 * 1024));
    refused(Reason.TOO_LARGE);
  }

  @Test
  void entities_are_not_followed() {
    parts.put(
        "xl/sharedStrings.xml",
        "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><sst xmlns='%s'><si><t>&e;</t></si></sst>"
            .formatted(NS));
    refused(Reason.BROKEN);
  }

  @Test
  void too_many_rows_are_refused() {
    sheet("<row><c><v>1</v></c></row>".repeat(2_500));
    refused(Reason.TOO_MANY_ROWS);
  }

  @Test
  void other_files_are_none() {
    refused("<html>".getBytes(StandardCharsets.UTF_8), Reason.UNKNOWN_TYPE);
    refused(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0}, Reason.OLD_TYPE);
    refused(new byte[] {'P', 'K', 3, 4, 9, 9, 9}, Reason.UNKNOWN_TYPE);
    refused(new byte[3 * 1024 * 1024], Reason.TOO_LARGE);
    parts.remove("xl/workbook.xml");
    refused(Reason.UNKNOWN_TYPE);
  }

  @Test
  void broken_xml_is_told() {
    parts.put("xl/worksheets/sheet1.xml", "<worksheet><sheetData><row><c");
    refused(Reason.BROKEN);
  }

  @Test
  void what_the_shop_writes_it_reads() {
    byte[] form =
        new XlsxWriter()
            .add(
                new FormSheet(
                    "批次 Batches",
                    List.of("批号 Lot", "数量"),
                    List.of(List.of("A&<\">1", "007")),
                    List.of(20, 10),
                    Map.of(0, "\"甲,乙\"")))
            .write();
    Sheet sheet = Xlsx.read(form).sheets().get(0);
    assertThat(sheet.name()).isEqualTo("批次 Batches");
    assertThat(sheet.rows().get(0).at(0).text()).isEqualTo("批号 Lot");
    assertThat(sheet.rows().get(1).at(0).text()).isEqualTo("A&<\">1");
    assertThat(sheet.rows().get(1).at(1).text()).isEqualTo("007");
  }

  private void sheet(String rows) {
    parts.put(
        "xl/worksheets/sheet1.xml",
        "<worksheet xmlns='%s'><sheetData>%s</sheetData></worksheet>".formatted(NS, rows));
  }

  private Workbook read() {
    return Xlsx.read(zip());
  }

  private void refused(Reason reason) {
    refused(zip(), reason);
  }

  private static void refused(byte[] content, Reason reason) {
    assertThatThrownBy(() -> Xlsx.read(content))
        .isInstanceOfSatisfying(SheetRefused.class, e -> assertThat(e.reason()).isEqualTo(reason));
  }

  private byte[] zip() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return bytes.toByteArray();
  }
}
