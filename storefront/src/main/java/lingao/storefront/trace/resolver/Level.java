package lingao.storefront.trace.resolver;

import java.util.List;
import lingao.catalog.shared.LocalizedText;

/**
 * What is known of one thing: a piece, a batch, or goods as such.
 *
 * @param path of its Digital Link, in canonical form
 * @param description what it is
 * @param page where a request without wishes leads
 * @param links all others
 */
record Level(String path, LocalizedText description, String page, List<Link> links) {

  Level {
    links = List.copyOf(links);
  }

  /** What it is in both languages, for who tells none. */
  String said() {
    return description.zh() + " · " + description.en();
  }

  List<Link> of(LinkType type) {
    return links.stream().filter(link -> link.type() == type).toList();
  }
}
