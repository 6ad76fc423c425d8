package lingao.catalog.trace;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lingao.catalog.epcis.EpcKey;
import lingao.catalog.epcis.EpcisService;
import lingao.catalog.epcis.TraceGraph;
import lingao.catalog.trace.Genealogy.Thing;

/** Follows batches back to their sources and forward to what became of them. */
@ApplicationScoped
public class GenealogyService {

  private EpcisService epcis;
  private SourceNames names;

  /** For the container's proxies. */
  @SuppressWarnings("NullAway.Init")
  protected GenealogyService() {}

  @Inject
  GenealogyService(EpcisService epcis, SourceNames names) {
    this.epcis = epcis;
    this.names = names;
  }

  /**
   * The things around a batch, each way at most {@code most} of them. Three SQL statements.
   *
   * @param most from 1
   */
  @Transactional
  public Genealogy around(BatchSummary batch, int most) {
    EpcKey key = batch.key();
    TraceGraph back = epcis.back(key);
    TraceGraph forward = epcis.forward(key);
    List<TraceGraph.Node> sources = others(back, key, most);
    List<TraceGraph.Node> products = others(forward, key, most);
    Set<EpcKey> shown =
        Stream.of(Stream.of(key), keys(sources), keys(products))
            .flatMap(part -> part)
            .collect(Collectors.toSet());
    Map<EpcKey, SourceNames.Name> named = names.of(shown);
    return new Genealogy(
        thing(new TraceGraph.Node(key, 0), named),
        things(sources, named),
        things(products, named),
        edges(shown, back, forward),
        isCut(back, sources) || isCut(forward, products));
  }

  private static List<TraceGraph.Node> others(TraceGraph graph, EpcKey batch, int most) {
    return graph.nodes().stream().filter(node -> !node.key().equals(batch)).limit(most).toList();
  }

  private static Stream<EpcKey> keys(List<TraceGraph.Node> nodes) {
    return nodes.stream().map(TraceGraph.Node::key);
  }

  private static boolean isCut(TraceGraph graph, List<TraceGraph.Node> shown) {
    return graph.truncated() || graph.nodes().size() > shown.size() + 1;
  }

  private static List<TraceGraph.Edge> edges(
      Set<EpcKey> shown, TraceGraph back, TraceGraph forward) {
    List<TraceGraph.Edge> edges = new ArrayList<>(back.edges());
    edges.addAll(forward.edges());
    return edges.stream()
        .filter(edge -> shown.contains(edge.from()) && shown.contains(edge.to()))
        .distinct()
        .toList();
  }

  private static List<Thing> things(
      List<TraceGraph.Node> nodes, Map<EpcKey, SourceNames.Name> named) {
    return nodes.stream().map(node -> thing(node, named)).toList();
  }

  private static Thing thing(TraceGraph.Node node, Map<EpcKey, SourceNames.Name> named) {
    Optional<SourceNames.Name> name = Optional.ofNullable(named.get(node.key()));
    return new Thing(
        node.key(),
        name.map(SourceNames.Name::product),
        name.flatMap(SourceNames.Name::code),
        node.depth());
  }
}
