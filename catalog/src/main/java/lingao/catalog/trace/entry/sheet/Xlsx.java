package lingao.catalog.trace.entry.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import lingao.catalog.trace.entry.sheet.SheetRefused.Reason;

/** Reads the values of an {@code .xlsx} file (ECMA-376-1, 18). */
public final class Xlsx {

  /** How large a file may be, bytes. */
  public static final int LARGEST = Parts.LARGEST;

  /** How many rows with something in them it may have, over all sheets. */
  public static final int MOST_ROWS = 2_000;

  /** Headings and a sheet of words that explain the form. */
  private static final int SPARE_ROWS = 400;

  /** Each is read; a small file may name one a million times. */
  private static final int MOST_SHEETS = 50;

  private final Parts parts;
  private final List<String> shared = new ArrayList<>();
  private boolean since1904;
  private int rows;

  private Xlsx(Parts parts) {
    this.parts = parts;
  }

  /**
   * The workbook in a file.
   *
   * @throws SheetRefused when it is none or too large
   */
  public static Workbook read(byte[] content) {
    try {
      return new Xlsx(Parts.of(content)).workbook();
    } catch (XMLStreamException e) {
      throw new SheetRefused(Reason.BROKEN, e);
    }
  }

  private Workbook workbook() throws XMLStreamException {
    Map<String, String> targets = targets();
    sharedStrings();
    List<Sheet> sheets = new ArrayList<>();
    XMLStreamReader xml = open("xl/workbook.xml");
    while (xml.hasNext()) {
      if (xml.next() != XMLStreamConstants.START_ELEMENT) {
        continue;
      }
      if (xml.getLocalName().equals("workbookPr")) {
        String flag = Xml.attribute(xml, "date1904");
        since1904 = flag.equals("1") || flag.equals("true");
      } else if (xml.getLocalName().equals("sheet")) {
        String part = targets.getOrDefault(Xml.attribute(xml, "id"), "");
        if (sheets.size() == MOST_SHEETS) {
          throw new SheetRefused(Reason.TOO_LARGE);
        }
        sheets.add(new Sheet(Xml.attribute(xml, "name"), rows(parts.part(part))));
      }
    }
    if (sheets.isEmpty()) {
      throw new SheetRefused(Reason.BROKEN);
    }
    return new Workbook(since1904, sheets);
  }

  private XMLStreamReader open(String part) throws XMLStreamException {
    byte[] content = parts.part(part);
    if (content.length == 0) {
      throw new SheetRefused(Reason.UNKNOWN_TYPE);
    }
    return Xml.open(content);
  }

  /** Which part holds which sheet. */
  private Map<String, String> targets() throws XMLStreamException {
    Map<String, String> targets = new HashMap<>();
    XMLStreamReader xml = open("xl/_rels/workbook.xml.rels");
    while (xml.hasNext()) {
      if (xml.next() == XMLStreamConstants.START_ELEMENT
          && xml.getLocalName().equals("Relationship")) {
        String target = Xml.attribute(xml, "Target");
        targets.put(
            Xml.attribute(xml, "Id"),
            target.startsWith("/") ? target.substring(1) : "xl/" + target);
      }
    }
    return targets;
  }

  private void sharedStrings() throws XMLStreamException {
    byte[] part = parts.part("xl/sharedStrings.xml");
    if (part.length == 0) {
      return;
    }
    XMLStreamReader xml = Xml.open(part);
    while (xml.hasNext()) {
      if (xml.next() == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("si")) {
        shared.add(CellReader.words(xml, "si"));
      }
    }
  }

  private List<Row> rows(byte[] part) throws XMLStreamException {
    List<Row> found = new ArrayList<>();
    if (part.length == 0) {
      return found;
    }
    XMLStreamReader xml = Xml.open(part);
    CellReader cells = new CellReader(xml, shared);
    int number = 0;
    while (xml.hasNext()) {
      if (xml.next() == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("row")) {
        number = CellReader.number(Xml.attribute(xml, "r"), number + 1);
        Map<Integer, Cell> row = cells.row();
        if (!row.isEmpty()) {
          found.add(new Row(number, row));
          if (++rows > MOST_ROWS + SPARE_ROWS) {
            throw new SheetRefused(Reason.TOO_MANY_ROWS);
          }
        }
      }
    }
    return found;
  }
}
