package lingao.catalog.gs1;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lingao.catalog.shared.CheckDigit;

/** Reads EPC URIs. */
final class EpcReader {

  /** What is written only as a percent escape (GS1 Tag Data Standard, annex A). */
  static final String ESCAPED = "\"%&/<>?#";

  /** Company prefix, reference, and perhaps a last part. */
  private static final Pattern FORM =
      Pattern.compile("([0-9]{6,12})\\.([0-9]{0,11})(?:\\.([^\"&/<>?#]{1,90}))?");

  private EpcReader() {}

  static DigitalLink read(String uri) {
    EpcScheme scheme = EpcScheme.of(uri).orElseThrow(() -> refused("a scheme that is known"));
    Matcher matcher = FORM.matcher(uri.substring(scheme.start().length()));
    if (!matcher.matches()
        || matcher.group(1).length() + matcher.group(2).length() != scheme.digits()
        || matcher.group(2).length() < scheme.indicators()
        || (matcher.group(3) == null) != scheme.tail().isEmpty()) {
      throw refused("a prefix of 6 to 12 digits, a reference that completes it, a serial number");
    }
    List<Element> elements = new ArrayList<>();
    elements.add(key(scheme, matcher.group(1), matcher.group(2)));
    if (matcher.group(3) != null) {
      addTail(scheme, matcher.group(3), elements);
    }
    return DigitalLink.of(elements.toArray(Element[]::new));
  }

  private static Element key(EpcScheme scheme, String prefix, String reference) {
    int indicators = scheme.indicators();
    String digits = reference.substring(0, indicators) + prefix + reference.substring(indicators);
    return new Element(scheme.key(), CheckDigit.append(digits));
  }

  private static void addTail(EpcScheme scheme, String tail, List<Element> elements) {
    if (scheme.tail().equals("*")) {
      if (!tail.equals("*")) {
        throw refused("an asterisk for all items of the GTIN");
      }
    } else if (scheme != EpcScheme.SGLN || !tail.equals("0")) {
      elements.add(new Element(scheme.tail(), Escapes.decode(tail)));
    }
  }

  private static Gs1Refused refused(String rule) {
    return new Gs1Refused(Reason.NOT_AN_EPC, "epc", rule);
  }
}
