package lingao.catalog.gs1;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Compressed Digital Links: elements as bits, written in base64url, all of them or those behind the
 * primary key (GS1 Digital Link Standard: URI compression). They are read alone; what is printed
 * here stays readable for people.
 */
public final class CompressedLink {

  /** An AI of two digits and a GTIN take 55 bits. */
  private static final Pattern WHOLE = Pattern.compile("/([A-Za-z0-9_-]{10,512})/?");

  private static final Pattern BEHIND_KEY =
      Pattern.compile("/([0-9]{2,4})/([^/]{1,100})/([A-Za-z0-9_-]{4,512})/?");

  private static final Map<String, List<String>> SEVERAL =
      Resource.lines("compression.txt")
          .map(line -> line.split("\\|", -1))
          .collect(
              Collectors.toUnmodifiableMap(
                  cells -> cells[0].strip(), cells -> List.of(cells[1].strip().split(" ", -1))));

  private static final String PARAMETER = "F";
  private static final Pattern NUMBER = Pattern.compile("[0-9]{2}");
  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_-]*[A-Za-z_-][A-Za-z0-9_-]*");

  /** What is left behind the last element only fills up a character. */
  private static final int FILLING = 8;

  private final Bits bits;
  private final List<Element> elements = new ArrayList<>();
  private final List<String> parameters = new ArrayList<>();

  private CompressedLink(String text) {
    this.bits = new Bits(text);
  }

  /**
   * Reads a path such as {@code /CxFKk4XBoI1XgkY} or {@code /01/09506000134352/EEarwSMXP8bw}.
   * Nothing for a path of another form; refuses what only looks like one with {@link Gs1Refused}.
   */
  public static Optional<DigitalLink> read(String path) {
    Matcher whole = WHOLE.matcher(path);
    if (whole.matches()) {
      return Optional.of(new CompressedLink(whole.group(1)).link());
    }
    Matcher behind = BEHIND_KEY.matcher(path);
    if (!behind.matches() || AiTable.find(behind.group(1)).filter(AiRule::key).isEmpty()) {
      return Optional.empty();
    }
    CompressedLink link = new CompressedLink(behind.group(3));
    link.elements.add(new Element(behind.group(1), Escapes.decode(behind.group(2))));
    return Optional.of(link.link());
  }

  private DigitalLink link() {
    while (bits.left() > FILLING) {
      next();
    }
    DigitalLink plain = DigitalLink.of(new ElementString(elements));
    return new DigitalLink(
        plain.stem(), plain.key(), plain.qualifiers(), plain.attributes(), parameters);
  }

  private void next() {
    String code = hexadecimal() + hexadecimal();
    if (NUMBER.matcher(code).matches()) {
      element(ai(code));
    } else if (code.startsWith(PARAMETER)) {
      parameter(Character.digit(code.charAt(1), 16));
    } else {
      Optional.ofNullable(SEVERAL.get(code))
          .orElseThrow(Bits::refused)
          .forEach(ai -> element(AiTable.rule(ai)));
    }
  }

  /** AIs are of two to four digits, of which none is the beginning of another. */
  private AiRule ai(String begin) {
    String digits = begin;
    while (AiTable.find(digits).isEmpty() && digits.length() < 4) {
      digits += hexadecimal();
    }
    return AiTable.rule(digits);
  }

  private String hexadecimal() {
    return bits.characters(1, 4, "0123456789ABCDEF");
  }

  private void element(AiRule rule) {
    elements.add(new Element(rule.ai(), CompressedValue.read(rule, bits)));
  }

  /** What is not GS1's; its name's length is seven bits, of which the caller has read four. */
  private void parameter(int lengthBegin) {
    String name = bits.characters(lengthBegin << 3 | bits.take(3), 6, Bits.ALPHABET);
    if (!NAME.matcher(name).matches()) {
      throw Bits.refused();
    }
    int encoding = bits.take(3);
    String value = CompressedValue.text(encoding, bits.take(7), bits);
    parameters.add(name + "=" + Escapes.encode(value));
  }
}
