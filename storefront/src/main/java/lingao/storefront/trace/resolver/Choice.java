package lingao.storefront.trace.resolver;

import java.util.List;
import java.util.function.Predicate;

/**
 * Which of the links of one type suit a request best (GS1-Conformant Resolver Standard, 2.6.3): by
 * media type, then language, then context. A wish that no link meets is passed over.
 */
final class Choice {

  private Choice() {}

  /** One link; several when the request leaves it open. */
  static List<Link> among(List<Link> links, Wishes wishes) {
    double best =
        links.stream().mapToDouble(l -> wishes.accepted().quality(l.mediaType())).max().orElse(0);
    List<Link> typed = narrow(links, l -> wishes.accepted().quality(l.mediaType()) == best);
    List<Link> read =
        narrow(typed, l -> l.language().map(own -> own == wishes.language()).orElse(true));
    return narrow(read, l -> l.context().isPresent() && l.context().equals(wishes.context()));
  }

  private static List<Link> narrow(List<Link> links, Predicate<Link> wish) {
    List<Link> met = links.stream().filter(wish).toList();
    return met.isEmpty() ? links : met;
  }
}
