package lingao.catalog.gs1;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Element strings as scanners send them (GS1 General Specifications, 7.8). */
final class Scan {

  /**
   * The symbology identifiers of GS1-128, DataBar, DataMatrix, QR Code and DotCode with GS1 data
   * (GS1 General Specifications, 5.1.2).
   */
  private static final Pattern SYMBOLOGY = Pattern.compile("^\\](?:C1|e0|d2|Q3|J1)");

  private Scan() {}

  static List<Element> read(String text) {
    List<Element> elements = new ArrayList<>();
    String rest = withoutSeparator(SYMBOLOGY.matcher(text).replaceFirst(""));
    while (!rest.isEmpty()) {
      AiRule rule = AiTable.startOf(rest);
      String data = rest.substring(rule.ai().length());
      String value = data.substring(0, end(rule, data));
      elements.add(new Element(rule.ai(), value));
      rest = withoutSeparator(data.substring(value.length()));
    }
    return elements;
  }

  private static int end(AiRule rule, String data) {
    int separator = data.indexOf(ElementString.SEPARATOR);
    int end = separator < 0 ? data.length() : separator;
    return rule.fixed() ? Math.min(end, rule.longest()) : end;
  }

  /** A separator is also borne where none is needed. */
  private static String withoutSeparator(String text) {
    return text.indexOf(ElementString.SEPARATOR) == 0 ? text.substring(1) : text;
  }
}
