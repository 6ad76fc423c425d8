package lingao.catalog.gs1;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lingao.catalog.shared.Gtin;

/**
 * A GS1 Digital Link: a web address that identifies a thing (GS1 Digital Link Standard: URI Syntax
 * 1.3). It is read and written as GS1's reference syntax engine does, with one exception: a percent
 * sign without two hexadecimal digits is refused. Compressed links are read by {@link
 * CompressedLink}.
 *
 * @param stem scheme, host and perhaps a path, which identify nothing; no slash at its end
 * @param key what is identified, such as (01) a trade item
 * @param qualifiers the key's qualifiers in the standard's order: for (01) and (8006) they are
 *     (22), (10), (21), for (01) alternatively (235)
 * @param attributes what else is said in GS1's terms, such as (17) an expiry date
 * @param parameters the other parts of the query, as written and escaped, such as {@code
 *     linkType=all}
 */
public record DigitalLink(
    String stem,
    Element key,
    List<Element> qualifiers,
    List<Element> attributes,
    List<String> parameters) {

  /** The longest link that is read and written, in characters. */
  public static final int LONGEST = 4096;

  private static final int MOST_PIECES = 64;

  /** Refuses with {@link Gs1Refused} elements that do not belong where they are. */
  public DigitalLink {
    stem = Stem.checked(stem);
    qualifiers = List.copyOf(qualifiers);
    attributes = List.copyOf(attributes);
    parameters = List.copyOf(parameters);
    if (attributes.size() + parameters.size() > MOST_PIECES) {
      throw new Gs1Refused(Reason.OVERSIZED, "link", "at most " + MOST_PIECES + " parameters");
    }
    LinkRules.check(key, qualifiers, attributes);
  }

  /** Reads a link; GTINs have 14 digits. Refuses everything else with {@link Gs1Refused}. */
  public static DigitalLink parse(String uri) {
    return new LinkReader(false).read(uri);
  }

  /** Reads a link in which GTINs may have 8, 12 or 13 digits, as before version 1.2. */
  public static DigitalLink parseWithShortGtins(String uri) {
    return new LinkReader(true).read(uri);
  }

  /**
   * The link of a thing, at GS1's own resolver. Of {@code elements} the first that can be is the
   * key, and of the others as many as can be are its qualifiers.
   */
  public static DigitalLink of(Element... elements) {
    return of(ElementString.of(elements));
  }

  /** The link of the thing that carries {@code elements}, as above. */
  public static DigitalLink of(ElementString elements) {
    return LinkWriter.arrange(elements.elements());
  }

  /** This link with its own stem. */
  public String uri() {
    return uri(stem);
  }

  /** This link with another stem, such as {@code https://shop.example/trace}. */
  public String uri(String otherStem) {
    return LinkWriter.write(Stem.checked(otherStem), this, parameters);
  }

  /** The path alone, such as {@code /01/09506000134352/10/AB-1}, escaped. */
  public String path() {
    return LinkWriter.path(this);
  }

  /** The link without its stem: path and query, escaped. */
  public String relative() {
    return uri().substring(stem.length());
  }

  /** The canonical form: at {@code https://id.gs1.org}, and without what is not GS1's. */
  public String canonical() {
    return LinkWriter.write(Stem.CANONICAL, this, List.of());
  }

  /** The less fine thing to which this belongs: the link without its last qualifier. */
  public Optional<DigitalLink> parent() {
    return qualifiers.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new DigitalLink(
                stem,
                key,
                qualifiers.subList(0, qualifiers.size() - 1),
                LinkWriter.attributesOfParent(this),
                parameters));
  }

  /** This link, its parent, and so on to that of the key alone, in which resolvers walk up. */
  public List<DigitalLink> walkUp() {
    return Stream.iterate(
            Optional.of(this), Optional::isPresent, link -> link.flatMap(DigitalLink::parent))
        .flatMap(Optional::stream)
        .toList();
  }

  /** All that the link says in GS1's terms, key and qualifiers first. */
  public ElementString elements() {
    List<Element> all = new ArrayList<>(List.of(key));
    all.addAll(qualifiers);
    all.addAll(attributes);
    return new ElementString(all);
  }

  /** The trade item, if the key is one. */
  public Optional<Gtin> gtin() {
    return Optional.of(key).filter(of -> of.ai().equals("01")).map(of -> new Gtin(of.value()));
  }

  /** The batch, if the path says one. */
  public Optional<Lot> lot() {
    return qualifier("10").map(Lot::new);
  }

  /** The item's serial number, if the path says one. */
  public Optional<Serial> serial() {
    return qualifier("21").map(Serial::new);
  }

  /** The value of the qualifier {@code ai}, if the path says it. */
  public Optional<String> qualifier(String ai) {
    return qualifiers.stream()
        .filter(element -> element.ai().equals(ai))
        .map(Element::value)
        .findFirst();
  }

  @Override
  public String toString() {
    return uri();
  }
}
