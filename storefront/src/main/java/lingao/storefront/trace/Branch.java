package lingao.storefront.trace;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lingao.catalog.epcis.EpcKey;
import lingao.catalog.epcis.TraceGraph.Edge;
import lingao.catalog.trace.Genealogy;
import lingao.catalog.trace.Genealogy.Thing;

/**
 * A thing and what lies beyond it, as seen from a batch. What is reached in two ways is told where
 * it is reached first.
 */
record Branch(Thing thing, List<Branch> beyond) {

  /** Copies its list. */
  Branch {
    beyond = List.copyOf(beyond);
  }

  /** What a batch came from. */
  static List<Branch> sources(Genealogy genealogy) {
    return grow(genealogy, genealogy.sources(), Edge::to, Edge::from);
  }

  /** What became of a batch. */
  static List<Branch> products(Genealogy genealogy) {
    return grow(genealogy, genealogy.products(), Edge::from, Edge::to);
  }

  private static List<Branch> grow(
      Genealogy genealogy,
      List<Thing> things,
      Function<Edge, EpcKey> near,
      Function<Edge, EpcKey> far) {
    Map<EpcKey, Thing> byKey =
        things.stream().collect(Collectors.toMap(Thing::key, Function.identity(), (a, b) -> a));
    Map<EpcKey, List<Thing>> next =
        genealogy.edges().stream()
            .filter(edge -> byKey.containsKey(far.apply(edge)))
            .collect(
                Collectors.groupingBy(
                    near,
                    Collectors.flatMapping(
                        edge -> Stream.ofNullable(byKey.get(far.apply(edge))),
                        Collectors.toList())));
    Set<EpcKey> told = new HashSet<>(Set.of(genealogy.batch().key()));
    return beyond(genealogy.batch(), next, told);
  }

  /** Only what is one step further: a nearer way to it is told elsewhere. */
  private static List<Branch> beyond(Thing from, Map<EpcKey, List<Thing>> next, Set<EpcKey> told) {
    List<Thing> here =
        next.getOrDefault(from.key(), List.of()).stream()
            .filter(thing -> thing.depth() == from.depth() + 1 && told.add(thing.key()))
            .toList();
    return here.stream().map(thing -> new Branch(thing, beyond(thing, next, told))).toList();
  }

  /** Where the thing has a page: its story in this shop, else what the resolver knows. */
  Optional<String> address() {
    return ThingLabel.address(thing.key(), thing.code());
  }
}
