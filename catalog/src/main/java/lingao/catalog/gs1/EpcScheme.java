package lingao.catalog.gs1;

import java.util.Optional;
import java.util.stream.Stream;

/** The forms of EPC URIs that are known (GS1 Tag Data Standard, 6 and 8). */
enum EpcScheme {
  /** One item. */
  SGTIN("urn:epc:id:sgtin:", "01", 13, true, "21"),
  /** A batch. */
  LGTIN("urn:epc:class:lgtin:", "01", 13, true, "10"),
  /** All items of a GTIN. */
  GTIN("urn:epc:idpat:sgtin:", "01", 13, true, "*"),
  /** A location, or a place in it. */
  SGLN("urn:epc:id:sgln:", "414", 12, false, "254"),
  /** A party. */
  PGLN("urn:epc:id:pgln:", "417", 12, false, ""),
  /** A logistic unit. */
  SSCC("urn:epc:id:sscc:", "00", 17, true, ""),
  /** Someone who is served. */
  GSRN("urn:epc:id:gsrn:", "8018", 17, false, ""),
  /** Someone who serves. */
  GSRNP("urn:epc:id:gsrnp:", "8017", 17, false, "");

  private final String start;
  private final String key;
  private final int digits;
  private final boolean indicator;
  private final String tail;

  /**
   * @param start of its URIs
   * @param digits of the key without the check digit
   * @param indicator whether the key's first digit stands behind the prefix
   * @param tail the AI of the last part, {@code *} for that sign, empty for none
   */
  EpcScheme(String start, String key, int digits, boolean indicator, String tail) {
    this.start = start;
    this.key = key;
    this.digits = digits;
    this.indicator = indicator;
    this.tail = tail;
  }

  static Optional<EpcScheme> of(String uri) {
    return Stream.of(values()).filter(scheme -> uri.startsWith(scheme.start)).findFirst();
  }

  /** The finest that says the link; variants (22) have no place in any. */
  static Optional<EpcScheme> of(DigitalLink link) {
    return Stream.of(values())
        .filter(scheme -> scheme.key.equals(link.key().ai()) && scheme.isPossible(link))
        .findFirst();
  }

  private boolean isPossible(DigitalLink link) {
    return switch (this) {
      case SGTIN, LGTIN -> link.qualifier(tail).isPresent();
      case GTIN -> link.qualifier("235").isEmpty();
      default -> link.qualifiers().stream().allMatch(element -> element.ai().equals(tail));
    };
  }

  String start() {
    return start;
  }

  String key() {
    return key;
  }

  int digits() {
    return digits;
  }

  /** How many digits stand before the prefix in the key, and behind it in the URI. */
  int indicators() {
    return indicator ? 1 : 0;
  }

  String tail() {
    return tail;
  }
}
