package lingao.catalog.trace.link;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lingao.catalog.gs1.DigitalLink;
import lingao.catalog.gs1.Element;
import lingao.catalog.gs1.ElementString;
import lingao.catalog.gs1.Escapes;
import lingao.catalog.gs1.Lot;
import lingao.catalog.gs1.Serial;
import lingao.catalog.shared.Gtin;

/**
 * Goods as the code on them names them, be it scanned, copied or typed: one reading for all places
 * where people do so, by the rules of {@link DigitalLink}.
 */
public record CodedGoods(Gtin gtin, Optional<Lot> lot, Optional<Serial> serial) {

  /** The host of a link that is read here means nothing. */
  private static final String STEM = "https://id.gs1.org";

  private static final Pattern PIECE = Pattern.compile("(?:^|/trace/)(\\d{14})\\.([^\\s/?#]+)");
  private static final Pattern LINK = Pattern.compile("[^\\s?#]*/01/[^\\s?#]*");
  private static final Pattern HOST = Pattern.compile("^(?:[A-Za-z]+://)?[^/]*");

  /** In brackets, behind a scanner's symbology identifier, or as keyboard scanners send them. */
  private static final Pattern ELEMENTS =
      Pattern.compile("^(?:\\(01\\)|\\][A-Za-z][0-9]\u001d?01|01\\d{14}(?:1[01357]|21))");

  /**
   * Reads the address of the page of one piece, a Digital Link of any host or none, whose query
   * says nothing here, or an element string such as {@code (01)09520008000013(10)A7}. Nothing for a
   * text that has none of these forms; one that has, but breaks GS1's rules, is refused with {@link
   * lingao.catalog.gs1.Gs1Refused}.
   */
  public static Optional<CodedGoods> read(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
    Matcher piece = PIECE.matcher(plain);
    if (piece.find()) {
      String serial = Escapes.decode(piece.group(2));
      return of(DigitalLink.of(new Element("01", piece.group(1)), new Element("21", serial)));
    }
    Matcher link = LINK.matcher(plain);
    if (link.find()) {
      String path = HOST.matcher(link.group()).replaceFirst("").replaceFirst("/+$", "");
      return of(DigitalLink.parseWithShortGtins(STEM + path));
    }
    String elements = plain.replaceAll("\\s", "");
    return ELEMENTS.matcher(elements).find()
        ? of(DigitalLink.of(ElementString.parse(elements)))
        : Optional.empty();
  }

  private static Optional<CodedGoods> of(DigitalLink link) {
    return link.gtin().map(gtin -> new CodedGoods(gtin, link.lot(), link.serial()));
  }
}
