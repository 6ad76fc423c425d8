package lingao.storefront.trace.resolver;

import java.util.stream.Collectors;
import lingao.storefront.api.problem.Problem;
import lingao.storefront.api.problem.ProblemType;

/** There is no link of the type that was asked for: 404, never another type (2.6.2). */
final class NoSuchLink {

  private NoSuchLink() {}

  /** Says which types there are. */
  static Problem problem(Resolution resolution) {
    String types =
        resolution.levels().stream()
            .flatMap(level -> level.links().stream())
            .map(link -> LinkType.PREFIX + link.type().term())
            .distinct()
            .collect(Collectors.joining(", "));
    return Problem.of(
        ProblemType.NOT_FOUND,
        "There is no link of this type; there are gs1:defaultLink, " + types + ".");
  }
}
