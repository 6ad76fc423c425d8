package lingao.catalog.epcis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes a graph of the rows of {@link GraphQuery}, and cuts it off at its limits. */
final class GraphReader {

  private final List<TraceGraph.Node> nodes = new ArrayList<>();
  private final Map<String, Passage> passages = new LinkedHashMap<>();

  /** Rows of things with their role: the database may tell them before their event. */
  private final List<@Nullable Object[]> passing = new ArrayList<>();

  private boolean cut;

  /** What went into an event and what came out of it. */
  private record Passage(String eventId, String type, List<EpcKey> into, List<EpcKey> outOf) {}

  /**
   * A thing with its distance, an event, a thing with its role in an event, or that more is known.
   */
  void add(@Nullable Object[] row) {
    if (row[1] != null) {
      int depth = ((Number) row[1]).intValue();
      nodes.add(new TraceGraph.Node(new EpcKey(EventRows.text(row[0])), depth));
    } else if (row[0] == null && row[2] != null) {
      cut = true;
    } else if (row[0] == null) {
      String eventId = EventRows.text(row[3]);
      String type = EventRows.text(row[4]);
      passages.putIfAbsent(
          EventRows.text(row[5]), new Passage(eventId, type, new ArrayList<>(), new ArrayList<>()));
    } else {
      passing.add(row);
    }
  }

  private void pass(@Nullable Object[] row) {
    Passage passage = passages.get(EventRows.text(row[5]));
    if (passage == null) {
      return;
    }
    EpcKey key = new EpcKey(EventRows.text(row[0]));
    switch (EventRows.text(row[2])) {
      case "input", "child" -> passage.into().add(key);
      default -> passage.outOf().add(key);
    }
  }

  TraceGraph graph() {
    passing.forEach(this::pass);
    nodes.sort(Comparator.comparingInt(TraceGraph.Node::depth).thenComparing(TraceGraph.Node::key));
    List<TraceGraph.Node> kept = nodes.subList(0, Math.min(nodes.size(), TraceGraph.MOST_NODES));
    List<TraceGraph.Edge> edges = edges(kept);
    boolean truncated =
        cut
            || kept.size() < nodes.size()
            || edges.size() > TraceGraph.MOST_EDGES
            || kept.get(kept.size() - 1).depth() >= TraceGraph.MOST_LEVELS;
    return new TraceGraph(
        kept, edges.subList(0, Math.min(edges.size(), TraceGraph.MOST_EDGES)), truncated);
  }

  private List<TraceGraph.Edge> edges(List<TraceGraph.Node> kept) {
    Set<EpcKey> keys = kept.stream().map(TraceGraph.Node::key).collect(Collectors.toSet());
    return passages.values().stream()
        .flatMap(
            passage ->
                passage.into().stream()
                    .filter(keys::contains)
                    .flatMap(
                        from ->
                            passage.outOf().stream()
                                .filter(keys::contains)
                                .map(
                                    to ->
                                        new TraceGraph.Edge(
                                            from, to, passage.eventId(), passage.type()))))
        .limit(TraceGraph.MOST_EDGES + 1L)
        .toList();
  }
}
