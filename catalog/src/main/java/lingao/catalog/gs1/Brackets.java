package lingao.catalog.gs1;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Element strings with their AIs in brackets, as they are printed for people. */
final class Brackets {

  private static final Pattern AI = Pattern.compile("[0-9]{2,4}");

  private Brackets() {}

  static List<Element> read(String text) {
    List<Element> elements = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int close = text.indexOf(')', at);
      if (close < 0 || !AI.matcher(text.substring(at + 1, close)).matches()) {
        throw new Gs1Refused(
            Reason.NOT_AN_ELEMENT_STRING, "element string", "each AI in brackets, then its value");
      }
      int next = nextAi(text, close + 1);
      String value = text.substring(close + 1, next).replace("\\(", "(");
      elements.add(new Element(text.substring(at + 1, close), value));
      at = next;
    }
    return elements;
  }

  /** The next bracket before which there is no backslash, or the end. */
  private static int nextAi(String text, int from) {
    int open = text.indexOf('(', from);
    while (open > from && text.charAt(open - 1) == '\\') {
      open = text.indexOf('(', open + 1);
    }
    return open < 0 ? text.length() : open;
  }
}
