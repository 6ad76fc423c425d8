package lingao.catalog.epcis;

import java.util.List;

/**
 * What a thing came from, or what became of it.
 *
 * @param nodes the thing itself first, then the others by distance
 * @param edges as things went, also when followed backwards
 * @param truncated more is known than the limits of {@link #MOST_NODES}, {@link #MOST_EDGES} and
 *     {@link #MOST_LEVELS} allow
 */
public record TraceGraph(List<Node> nodes, List<Edge> edges, boolean truncated) {

  /** The most things in a graph. */
  public static final int MOST_NODES = 10_000;

  /** The most edges in a graph. */
  public static final int MOST_EDGES = 40_000;

  /** The most steps from the thing. */
  public static final int MOST_LEVELS = 30;

  /** Copies the lists. */
  public TraceGraph {
    nodes = List.copyOf(nodes);
    edges = List.copyOf(edges);
  }

  /**
   * A thing.
   *
   * @param depth steps from the start, which has 0
   */
  public record Node(EpcKey key, int depth) {}

  /**
   * That {@code from} went into {@code to}: an input into an output, a child into its parent.
   *
   * @param type of the event, such as {@code TransformationEvent}
   */
  public record Edge(EpcKey from, EpcKey to, String eventId, String type) {}
}
