package lingao.catalog.trace.entry.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes a workbook of words with headings, widths and choices (ECMA-376-1, 18). */
public final class XlsxWriter {

  private static final String HEAD =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>";
  private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String REL =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String PACKAGE =
      "http://schemas.openxmlformats.org/package/2006/relationships";
  private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

  /** Bold headings in a colour of their own, and cells of text, so that codes keep their zeros. */
  private static final String STYLES =
      HEAD
          + "<styleSheet xmlns=\""
          + MAIN
          + "\"><fonts count=\"2\"><font><sz val=\"11\"/><name"
          + " val=\"Calibri\"/></font><font><b/><sz val=\"11\"/><color rgb=\"FFFFFFFF\"/><name"
          + " val=\"Calibri\"/></font></fonts><fills count=\"3\"><fill><patternFill"
          + " patternType=\"none\"/></fill><fill><patternFill"
          + " patternType=\"gray125\"/></fill><fill><patternFill patternType=\"solid\"><fgColor"
          + " rgb=\"FF0F5F78\"/></patternFill></fill></fills><borders"
          + " count=\"1\"><border/></borders><cellStyleXfs count=\"1\"><xf/></cellStyleXfs><cellXfs"
          + " count=\"3\"><xf/><xf fontId=\"1\" fillId=\"2\" applyFont=\"1\" applyFill=\"1\"/><xf"
          + " numFmtId=\"49\" applyNumberFormat=\"1\"/></cellXfs></styleSheet>";

  private final List<FormSheet> sheets = new ArrayList<>();

  /** Adds a sheet. */
  public XlsxWriter add(FormSheet sheet) {
    sheets.add(sheet);
    return this;
  }

  /** The file. */
  public byte[] write() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      put(zip, "[Content_Types].xml", types());
      put(zip, "_rels/.rels", relations(List.of(relation(1, "officeDocument", "xl/workbook.xml"))));
      put(zip, "xl/workbook.xml", workbook());
      put(zip, "xl/_rels/workbook.xml.rels", relations(ofWorkbook()));
      put(zip, "xl/styles.xml", STYLES);
      for (int i = 0; i < sheets.size(); i++) {
        put(zip, "xl/worksheets/sheet" + (i + 1) + ".xml", HEAD + sheets.get(i).xml(MAIN));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static void put(ZipOutputStream zip, String name, String xml) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(xml.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }

  private String types() {
    StringBuilder types = new StringBuilder(HEAD);
    types.append(
        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
            + "<Default Extension=\"rels\""
            + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>");
    types.append(override("/xl/workbook.xml", "sheet.main+xml"));
    types.append(override("/xl/styles.xml", "styles+xml"));
    for (int i = 1; i <= sheets.size(); i++) {
      types.append(override("/xl/worksheets/sheet" + i + ".xml", "worksheet+xml"));
    }
    return types.append("</Types>").toString();
  }

  private static String override(String part, String type) {
    return "<Override PartName=\"" + part + "\" ContentType=\"" + TYPE + type + "\"/>";
  }

  private String workbook() {
    StringBuilder book = new StringBuilder(HEAD);
    book.append("<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + REL + "\"><sheets>");
    for (int i = 1; i <= sheets.size(); i++) {
      book.append("<sheet name=\"" + FormSheet.escaped(sheets.get(i - 1).name()) + "\" sheetId=\"");
      book.append(i + "\" r:id=\"rId" + i + "\"/>");
    }
    return book.append("</sheets></workbook>").toString();
  }

  private List<String> ofWorkbook() {
    List<String> all = new ArrayList<>();
    for (int i = 1; i <= sheets.size(); i++) {
      all.add(relation(i, "worksheet", "worksheets/sheet" + i + ".xml"));
    }
    all.add(relation(sheets.size() + 1, "styles", "styles.xml"));
    return all;
  }

  private static String relations(List<String> all) {
    return HEAD
        + "<Relationships xmlns=\""
        + PACKAGE
        + "\">"
        + String.join("", all)
        + "</Relationships>";
  }

  private static String relation(int id, String type, String target) {
    return "<Relationship Id=\"rId"
        + id
        + "\" Type=\""
        + REL
        + "/"
        + type
        + "\" Target=\""
        + target
        + "\"/>";
  }
}
