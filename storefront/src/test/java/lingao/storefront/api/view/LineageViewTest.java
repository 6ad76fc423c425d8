package lingao.storefront.api.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import lingao.catalog.epcis.EpcKey;
import lingao.catalog.epcis.TraceGraph;
import lingao.catalog.epcis.TraceGraph.Edge;
import lingao.catalog.epcis.TraceGraph.Node;
import org.junit.jupiter.api.Test;

/** What strangers are told of where things came from. */
class LineageViewTest {

  private static final EpcKey BOX = new EpcKey("/01/09520010000018/10/BOX");
  private static final EpcKey POND = new EpcKey("/01/09520010000018/10/POND");
  private static final EpcKey FARMER = new EpcKey("urn:farmer:13876543210");

  private static final TraceGraph GRAPH =
      new TraceGraph(
          List.of(new Node(BOX, 0), new Node(POND, 1), new Node(FARMER, 2)),
          List.of(
              new Edge(POND, BOX, "urn:event:2", "TransformationEvent"),
              new Edge(FARMER, POND, "urn:event:1", "TransformationEvent")),
          false);

  @Test
  void identifiers_that_are_not_gs1s_stay_private() {
    LineageView view = LineageView.of(GRAPH, 10);
    assertThat(view.nodes())
        .containsExactly(
            new LineageView.Node("https://id.gs1.org/01/09520010000018/10/BOX", 0),
            new LineageView.Node("https://id.gs1.org/01/09520010000018/10/POND", 1));
    assertThat(view.edges()).extracting(LineageView.Edge::eventId).containsExactly("urn:event:2");
    assertThat(view.truncated()).isTrue();
  }

  @Test
  void the_nearest_things_are_told_and_that_there_are_more() {
    LineageView view = LineageView.of(GRAPH, 1);
    assertThat(view.nodes()).extracting(LineageView.Node::depth).containsExactly(0);
    assertThat(view.edges()).isEmpty();
    assertThat(view.truncated()).isTrue();
  }
}
