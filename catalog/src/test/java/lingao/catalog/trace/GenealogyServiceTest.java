package lingao.catalog.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lingao.catalog.epcis.EpcKey;
import lingao.catalog.epcis.EpcisService;
import lingao.catalog.epcis.TraceGraph;
import lingao.catalog.gs1.Lot;
import lingao.catalog.shared.Gtin;
import lingao.catalog.shared.LocalizedText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class GenealogyServiceTest {

  private static final BatchSummary BATCH =
      new BatchSummary(
          new Gtin("09520008000013"),
          new Lot("A"),
          new TraceCode("LG0000200016"),
          "honey",
          new LocalizedText("一瓶", "A jar"),
          LocalDate.EPOCH,
          LocalDate.EPOCH);
  private static final EpcKey POND = new EpcKey("/01/09520008000013/10/POND");
  private static final EpcKey FRY = new EpcKey("urn:example:fry");
  private static final EpcKey BOX = new EpcKey("/00/095200000000000010");

  private final EpcisService epcis = mock(EpcisService.class);
  private final SourceNames names = mock(SourceNames.class);
  private final GenealogyService service = new GenealogyService(epcis, names);

  @BeforeEach
  void follow() {
    when(epcis.back(BATCH.key()))
        .thenReturn(
            graph(
                List.of(edge(POND, BATCH.key()), edge(FRY, POND)),
                node(BATCH.key(), 0),
                node(POND, 1),
                node(FRY, 2)));
    when(epcis.forward(BATCH.key()))
        .thenReturn(graph(List.of(edge(BATCH.key(), BOX)), node(BATCH.key(), 0), node(BOX, 1)));
    when(names.of(any()))
        .thenReturn(
            Map.of(
                POND,
                new SourceNames.Name(new LocalizedText("鱼苗", "Fry"), Optional.of(BATCH.code()))));
  }

  @Test
  void followsBothWaysAndNamesWhatIsKnown() {
    Genealogy found = service.around(BATCH, 10);

    assertThat(found.batch().key()).isEqualTo(BATCH.key());
    assertThat(found.sources()).extracting(Genealogy.Thing::key).containsExactly(POND, FRY);
    assertThat(found.sources().get(0).name()).contains(new LocalizedText("鱼苗", "Fry"));
    assertThat(found.sources().get(0).code()).contains(BATCH.code());
    assertThat(found.sources().get(1).name()).isEmpty();
    assertThat(found.products()).extracting(Genealogy.Thing::key).containsExactly(BOX);
    assertThat(found.edges()).hasSize(3);
    assertThat(found.truncated()).isFalse();
  }

  @Test
  void saysWhenThereIsMoreAndLeavesNoEdgeLoose() {
    Genealogy found = service.around(BATCH, 1);

    assertThat(found.sources()).extracting(Genealogy.Thing::key).containsExactly(POND);
    assertThat(found.edges()).noneMatch(edge -> edge.from().equals(FRY));
    assertThat(found.truncated()).isTrue();
  }

  private static TraceGraph graph(List<TraceGraph.Edge> edges, TraceGraph.Node... nodes) {
    return new TraceGraph(List.of(nodes), edges, false);
  }

  private static TraceGraph.Node node(EpcKey key, int depth) {
    return new TraceGraph.Node(key, depth);
  }

  private static TraceGraph.Edge edge(EpcKey from, EpcKey to) {
    return new TraceGraph.Edge(from, to, "ni:///e", "TransformationEvent");
  }
}
