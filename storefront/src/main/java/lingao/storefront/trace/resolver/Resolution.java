package lingao.storefront.trace.resolver;

import java.util.List;
import lingao.catalog.gs1.DigitalLink;

/**
 * What is known of what a Digital Link identifies.
 *
 * @param link as it was asked, without its query
 * @param path of the link in canonical form
 * @param header the header {@code Link} of an answer that leads on
 * @param levels the finest first; none when nothing is known
 */
record Resolution(DigitalLink link, String path, String header, List<Level> levels) {

  static final String LINKSET = "linkset";

  Resolution {
    levels = List.copyOf(levels);
  }

  /**
   * A resolver no longer tells all its links in a header, only where they are (GS1-Conformant
   * Resolver Standard 1.0 and later).
   */
  static Resolution of(DigitalLink link, String root, List<Level> levels) {
    String path = link.path();
    String header =
        "<%s?linkType=linkset>; rel=\"linkset\"; type=\"%s\"; title=\"Linkset for %s\", %s"
            .formatted(root + path, Linkset.MEDIA_TYPE, path, sameAs(link));
    return new Resolution(link, path, header, levels);
  }

  static String sameAs(DigitalLink link) {
    return "<" + link.canonical() + ">; rel=\"owl:sameAs\"";
  }

  boolean known() {
    return !levels.isEmpty();
  }

  /** The page of the finest thing that is known. */
  String page() {
    return levels.get(0).page();
  }

  /** The links of a type: of the finest thing that has any, for it hides those above. */
  List<Link> of(LinkType type) {
    return levels.stream()
        .map(level -> level.of(type))
        .filter(links -> !links.isEmpty())
        .findFirst()
        .orElse(List.of());
  }
}
