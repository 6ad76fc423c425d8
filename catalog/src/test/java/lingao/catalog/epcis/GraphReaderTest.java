package lingao.catalog.epcis;

import static org.assertj.core.api.Assertions.assertThat;

import lingao.catalog.epcis.TraceGraph.Edge;
import lingao.catalog.epcis.TraceGraph.Node;
import org.junit.jupiter.api.Test;

class GraphReaderTest {

  private final GraphReader reader = new GraphReader();

  @Test
  void inputs_and_outputs_of_an_event_are_joined_if_they_were_reached() {
    node("urn:ex:out", 1);
    node("urn:ex:in", 0);
    event("e1", "t");
    event("e2", "t");
    part("urn:ex:in", "input", "t");
    part("urn:ex:other", "input", "t");
    part("urn:ex:out", "output", "t");
    TraceGraph graph = reader.graph();
    assertThat(graph.nodes())
        .containsExactly(
            new Node(new EpcKey("urn:ex:in"), 0), new Node(new EpcKey("urn:ex:out"), 1));
    assertThat(graph.edges())
        .containsExactly(
            new Edge(
                new EpcKey("urn:ex:in"), new EpcKey("urn:ex:out"), "e1", "TransformationEvent"));
    assertThat(graph.truncated()).isFalse();
  }

  @Test
  void too_many_things_and_too_many_steps_are_cut_off() {
    node("urn:ex:far", TraceGraph.MOST_LEVELS);
    assertThat(reader.graph().truncated()).isTrue();
    for (int i = 0; i < TraceGraph.MOST_NODES; i++) {
      node("urn:ex:" + i, 1);
    }
    assertThat(reader.graph().nodes()).hasSize(TraceGraph.MOST_NODES).allMatch(n -> n.depth() == 1);
    assertThat(reader.graph().truncated()).isTrue();
  }

  @Test
  void what_the_database_has_cut_off_is_no_whole_graph() {
    node("urn:ex:in", 0);
    assertThat(reader.graph().truncated()).isFalse();
    reader.add(new Object[] {null, null, "cut", null, null, null});
    assertThat(reader.graph().truncated()).isTrue();
  }

  private void node(String epc, int depth) {
    reader.add(new Object[] {epc, depth, null, null, null, null});
  }

  private void event(String eventId, String passage) {
    reader.add(new Object[] {null, null, null, eventId, "TransformationEvent", passage});
  }

  private void part(String epc, String role, String passage) {
    reader.add(new Object[] {epc, null, role, null, null, passage});
  }
}
