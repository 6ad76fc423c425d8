package lingao.catalog.epcis;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import lingao.catalog.gs1.DigitalLink;
import lingao.catalog.gs1.Element;
import lingao.catalog.gs1.EpcUri;
import lingao.catalog.gs1.Gs1Refused;
import lingao.catalog.gs1.Lot;
import lingao.catalog.gs1.Reason;
import lingao.catalog.gs1.Serial;
import lingao.catalog.shared.Gtin;
import lingao.catalog.shared.InvalidValue;

/**
 * What an event is about, however it was written: the path of its canonical GS1 Digital Link, such
 * as {@code /01/09520010000018/10/L1}, of which only the finest level is kept (a serial number
 * without its lot or variant, as in the CBV's event hash); any other identifier is its URI.
 *
 * @param value 1 to 500 characters
 */
public record EpcKey(String value) implements Comparable<EpcKey> {

  private static final int LONGEST = 500;
  private static final String GS1 = "https://id.gs1.org";

  /** The schemes of EPC URIs that are checked; what has another one is kept as it is written. */
  private static final Pattern CHECKED =
      Pattern.compile("urn:epc:(id:(sgtin|sgln|pgln|sscc|gsrnp?)|class:lgtin|idpat:sgtin):.*");

  private static final Pattern BATCH = Pattern.compile("/01/([0-9]{14})/10/([^/]+)");

  /** Trade items, logistic units, locations and parties; other wrong keys stay as they are. */
  private static final Set<String> CERTAIN = Set.of("(01)", "(00)", "(414)", "(417)");

  /** Qualifiers that make a thing finer, the finest first; a variant (22) doesn't. */
  private static final List<String> FINER = List.of("21", "235", "10", "254", "8011");

  /**
   * Refuses an empty or too long value, or one with control characters, with {@link InvalidValue}.
   */
  public EpcKey {
    if (value.isEmpty() || value.length() > LONGEST) {
      throw new InvalidValue("epc", "1 to " + LONGEST + " characters");
    }
    if (value.chars().anyMatch(Character::isISOControl)) {
      throw new InvalidValue("epc", "no control characters");
    }
  }

  /**
   * The key of an identifier in an event: an EPC URI, a Digital Link of any domain, or the path of
   * one. Refuses with {@link InvalidValue} what is GS1's but wrong, such as a check digit.
   */
  public static EpcKey of(String uri) {
    if (uri.length() > LONGEST) {
      throw new InvalidValue("epc", "1 to " + LONGEST + " characters");
    }
    if (CHECKED.matcher(uri).matches()) {
      return of(EpcUri.parse(uri));
    }
    if (uri.startsWith("/")) {
      return of(DigitalLink.parse(GS1 + uri));
    }
    return uri.startsWith("https://") || uri.startsWith("http://")
        ? ofAddress(uri)
        : new EpcKey(uri);
  }

  /** An address is taken for a Digital Link, unless only its path looks a little like one. */
  private static EpcKey ofAddress(String uri) {
    try {
      return of(DigitalLink.parseWithShortGtins(uri));
    } catch (Gs1Refused e) {
      boolean link = e.reason() == Reason.WRONG_CHECK_DIGIT || uri.startsWith(GS1 + "/");
      if (link && CERTAIN.contains(e.name())) {
        throw e;
      }
      return new EpcKey(uri);
    }
  }

  /** The key of what {@code link} identifies. */
  public static EpcKey of(DigitalLink link) {
    List<Element> finest =
        FINER.stream()
            .flatMap(ai -> link.qualifiers().stream().filter(e -> e.ai().equals(ai)))
            .limit(1)
            .toList();
    return new EpcKey(new DigitalLink(GS1, link.key(), finest, List.of(), List.of()).path());
  }

  /** The key of a batch. */
  public static EpcKey ofBatch(Gtin gtin, Lot lot) {
    return new EpcKey(DigitalLink.of(Element.of(gtin), Element.of(lot)).path());
  }

  /** The key of one item. */
  public static EpcKey ofSerial(Gtin gtin, Serial serial) {
    return new EpcKey(DigitalLink.of(Element.of(gtin), Element.of(serial)).path());
  }

  /** Whether it is a batch, which has a chain: a GTIN with a lot. */
  public boolean isBatch() {
    return BATCH.matcher(value).matches();
  }

  /** Whether it is one of GS1's keys. */
  public boolean isGs1() {
    return value.startsWith("/");
  }

  /** As a Digital Link at GS1's resolver; nothing if it is no key of GS1. */
  public Optional<DigitalLink> link() {
    return isGs1() ? Optional.of(DigitalLink.parse(GS1 + value)) : Optional.empty();
  }

  /** The trade item of which it is a class, a batch or an item. */
  public Optional<Gtin> gtin() {
    return value.startsWith("/01/")
        ? Optional.of(new Gtin(value.substring(4, 18)))
        : Optional.empty();
  }

  /** The lot, if it is a batch. */
  public Optional<Lot> lot() {
    return isBatch() ? link().flatMap(DigitalLink::lot) : Optional.empty();
  }

  /** As a URI: the canonical Digital Link, or the URI that it is. */
  public String uri() {
    return isGs1() ? GS1 + value : value;
  }

  @Override
  public int compareTo(EpcKey other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
