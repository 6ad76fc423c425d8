package lingao.catalog.trace.entry.sheet;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads the cells of rows (ECMA-376-1, 18.3.1.4). */
final class CellReader {

  private static final int MOST_COLUMNS = 60;
  private static final int LONGEST = 2_000;
  private static final int LONGEST_NUMBER = 40;
  private static final Pattern REFERENCE = Pattern.compile("([A-Z]{1,3})[0-9]{1,7}");
  private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9.]+([eE][+-]?[0-9]{1,2})?");

  private final XMLStreamReader xml;
  private final List<String> shared;

  CellReader(XMLStreamReader xml, List<String> shared) {
    this.xml = xml;
    this.shared = shared;
  }

  /** The cells of the row that just began, without empty ones. */
  Map<Integer, Cell> row() throws XMLStreamException {
    Map<Integer, Cell> cells = new HashMap<>();
    int column = -1;
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("row")) {
        break;
      }
      if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("c")) {
        column = column(Xml.attribute(xml, "r"), column + 1);
        Cell cell = cell(Xml.attribute(xml, "t"));
        if (!cell.text().isBlank() && column < MOST_COLUMNS) {
          cells.put(column, cell);
        }
      }
    }
    return cells;
  }

  private Cell cell(String type) throws XMLStreamException {
    String value = "";
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("c")) {
        break;
      }
      if (event == XMLStreamConstants.START_ELEMENT) {
        value = value(value);
      }
    }
    return of(type, value);
  }

  /** A formula is passed over: what it gave stands beside it. */
  private String value(String before) throws XMLStreamException {
    return switch (xml.getLocalName()) {
      case "v" -> words(xml, "v");
      case "is" -> words(xml, "is");
      default -> before;
    };
  }

  private Cell of(String type, String value) {
    return switch (type) {
      case "s" -> {
        int index = number(value, -1);
        yield index >= 0 && index < shared.size() ? Cell.of(shared.get(index)) : Cell.EMPTY;
      }
      case "inlineStr", "str", "e", "d" -> Cell.of(value);
      case "b" -> Cell.of(value.equals("1") ? "TRUE" : "FALSE");
      default -> numeric(value);
    };
  }

  private static Cell numeric(String value) {
    boolean some = value.length() <= LONGEST_NUMBER && NUMBER.matcher(value).matches();
    try {
      return some ? Cell.of(new BigDecimal(value)) : Cell.of(value);
    } catch (NumberFormatException e) {
      return Cell.of(value);
    }
  }

  /** The words within an element, of all its runs but how they are pronounced. */
  static String words(XMLStreamReader xml, String element) throws XMLStreamException {
    StringBuilder words = new StringBuilder();
    int silent = 0;
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.CHARACTERS && silent == 0) {
        words.append(xml.getText());
      } else if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("rPh")) {
        silent++;
      } else if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("rPh")) {
        silent--;
      } else if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals(element)) {
        break;
      }
    }
    String all = words.toString().replace("\u0000", "").strip();
    return all.length() > LONGEST ? all.substring(0, LONGEST) : all;
  }

  static int number(String digits, int otherwise) {
    return digits.matches("[0-9]{1,7}") ? Integer.parseInt(digits) : otherwise;
  }

  private static int column(String reference, int otherwise) {
    Matcher m = REFERENCE.matcher(reference);
    if (!m.matches()) {
      return otherwise;
    }
    int column = 0;
    for (char letter : m.group(1).toCharArray()) {
      column = column * 26 + letter - 'A' + 1;
    }
    return column - 1;
  }
}
