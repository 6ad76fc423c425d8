package lingao.storefront.api.view;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import lingao.catalog.epcis.TraceGraph;

/**
 * A graph of what things came from or went into. Only GS1's keys are told: other identifiers are
 * the capturers' own and may name people.
 *
 * @param truncated whether more is known
 */
public record LineageView(List<Node> nodes, List<Edge> edges, boolean truncated) {

  /** The nearest {@code limit} things of {@code graph}, and what passed between them. */
  public static LineageView of(TraceGraph graph, int limit) {
    List<TraceGraph.Node> told =
        graph.nodes().stream().filter(node -> node.key().isGs1()).limit(limit).toList();
    Set<Object> keys = told.stream().map(TraceGraph.Node::key).collect(Collectors.toSet());
    return new LineageView(
        told.stream().map(node -> new Node(node.key().uri(), node.depth())).toList(),
        graph.edges().stream()
            .filter(edge -> keys.contains(edge.from()) && keys.contains(edge.to()))
            .map(e -> new Edge(e.from().uri(), e.to().uri(), e.eventId(), e.type()))
            .toList(),
        graph.truncated() || told.size() < graph.nodes().size());
  }

  /**
   * A thing.
   *
   * @param epc as a GS1 Digital Link
   * @param depth steps from the thing that was asked for
   */
  public record Node(String epc, int depth) {}

  /** That {@code from} went into {@code to}. */
  public record Edge(String from, String to, String eventId, String type) {}
}
