package lingao.catalog.trace.entry.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A sheet to be filled in, or to be read.
 *
 * @param headings its first row, none for a sheet of plain words
 * @param rows below it
 * @param widths of columns, characters
 * @param choices by column, from 0: where the values stand from which to choose, such as {@code
 *     商品!$A$2:$A$9}, or the values themselves in quotes; others can be typed all the same
 */
public record FormSheet(
    String name,
    List<String> headings,
    List<List<String>> rows,
    List<Integer> widths,
    Map<Integer, String> choices) {

  private static final int LAST_ROW = Xlsx.MOST_ROWS + 1;

  String xml(String namespace) {
    StringBuilder xml = new StringBuilder("<worksheet xmlns=\"" + namespace + "\">");
    if (!headings.isEmpty()) {
      xml.append(
          "<sheetViews><sheetView workbookViewId=\"0\"><pane ySplit=\"1\" topLeftCell=\"A2\"");
      xml.append(" activePane=\"bottomLeft\" state=\"frozen\"/></sheetView></sheetViews>");
    }
    return xml.append(columns())
        .append(data())
        .append(validations())
        .append("</worksheet>")
        .toString();
  }

  private String columns() {
    StringBuilder xml = new StringBuilder("<cols>");
    for (int i = 1; i <= widths.size(); i++) {
      xml.append("<col min=\"" + i + "\" max=\"" + i + "\" width=\"" + widths.get(i - 1));
      xml.append("\" style=\"2\" customWidth=\"1\"/>");
    }
    return xml.append("</cols>").toString();
  }

  private String data() {
    List<List<String>> all = new ArrayList<>();
    if (!headings.isEmpty()) {
      all.add(headings);
    }
    all.addAll(rows);
    StringBuilder xml = new StringBuilder("<sheetData>");
    for (int r = 1; r <= all.size(); r++) {
      String style = r == 1 && !headings.isEmpty() ? "1" : "2";
      xml.append("<row r=\"" + r + "\">");
      xml.append(all.get(r - 1).stream().map(w -> cell(w, style)).collect(Collectors.joining()));
      xml.append("</row>");
    }
    return xml.append("</sheetData>").toString();
  }

  private static String cell(String words, String style) {
    return "<c t=\"inlineStr\" s=\""
        + style
        + "\"><is><t xml:space=\"preserve\">"
        + escaped(words)
        + "</t></is></c>";
  }

  private String validations() {
    if (choices.isEmpty()) {
      return "";
    }
    StringBuilder xml = new StringBuilder("<dataValidations count=\"" + choices.size() + "\">");
    choices.forEach(
        (column, source) -> {
          char letter = (char) ('A' + column);
          xml.append(
              "<dataValidation type=\"list\" allowBlank=\"1\" showErrorMessage=\"0\" sqref=\"");
          xml.append(letter).append(2).append(':').append(letter).append(LAST_ROW).append("\">");
          xml.append("<formula1>").append(escaped(source)).append("</formula1></dataValidation>");
        });
    return xml.append("</dataValidations>").toString();
  }

  static String escaped(String words) {
    return words
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
