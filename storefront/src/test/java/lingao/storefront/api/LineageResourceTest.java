package lingao.storefront.api;

import static lingao.storefront.api.ApiTester.query;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import jakarta.ws.rs.NotFoundException;
import java.util.List;
import lingao.catalog.credential.TooManyAttempts;
import lingao.catalog.epcis.EpcKey;
import lingao.catalog.epcis.EpcisService;
import lingao.catalog.epcis.TraceGraph;
import lingao.catalog.shared.InvalidValue;
import lingao.storefront.api.view.LineageView;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineageResourceTest {

  private static final EpcKey BATCH = EpcKey.of("/01/09520010000018/10/L1");
  private static final EpcKey SOURCE = EpcKey.of("/01/09520010000018/10/L0");
  private static final String ASKED = "epc=https://id.gs1.org/01/09520010000018/10/L1";

  private final LineageResource resource = new LineageResource();

  @BeforeEach
  void assemble() {
    resource.epcis = mock(EpcisService.class);
    when(resource.epcis.back(BATCH)).thenReturn(graph());
  }

  private static TraceGraph graph() {
    return new TraceGraph(
        List.of(new TraceGraph.Node(BATCH, 0), new TraceGraph.Node(SOURCE, 1)),
        List.of(new TraceGraph.Edge(SOURCE, BATCH, "urn:x:e", "TransformationEvent")),
        false);
  }

  @Test
  void tells_what_a_batch_came_from() {
    LineageView told = resource.lineage(query(ASKED));

    assertThat(told.nodes()).extracting(LineageView.Node::depth).containsExactly(0, 1);
    assertThat(told.edges()).hasSize(1);
    assertThat(resource.lineage(query(ASKED + "&limit=1")).truncated()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "epc=",
        "epc=urn:x:%00",
        "epc=https://id.gs1.org/01/09520010000019/10/L1",
        ASKED + "&limit=0",
        ASKED + "&limit=10001",
        ASKED + "&limit=all",
        ASKED + "&direction=up"
      })
  void refuses_what_it_does_not_understand(String asked) {
    assertThatThrownBy(() -> resource.lineage(query(asked))).isInstanceOf(InvalidValue.class);
  }

  @Test
  void nothing_is_known_of_what_no_event_names() {
    EpcKey other = EpcKey.of("urn:x:nothing");
    when(resource.epcis.back(other))
        .thenReturn(new TraceGraph(List.of(new TraceGraph.Node(other, 0)), List.of(), false));
    when(resource.epcis.eventsOf(any(EpcKey.class), anyInt())).thenReturn(List.of());

    assertThatThrownBy(() -> resource.lineage(query("epc=urn:x:nothing")))
        .isInstanceOf(NotFoundException.class);
  }

  @Test
  void many_at_once_do_not_take_the_database_from_all_others() {
    when(resource.epcis.back(BATCH))
        .then(
            call -> {
              resource.lineage(query(ASKED));
              return graph();
            });
    assertThatThrownBy(() -> resource.lineage(query(ASKED))).isInstanceOf(TooManyAttempts.class);

    doReturn(graph()).when(resource.epcis).back(BATCH);
    assertThat(resource.lineage(query(ASKED)).nodes()).hasSize(2);
  }
}
