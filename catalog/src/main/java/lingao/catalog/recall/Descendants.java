package lingao.catalog.recall;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import lingao.catalog.epcis.EpcKey;
import lingao.catalog.epcis.EpcisService;
import lingao.catalog.epcis.TraceGraph;
import lingao.catalog.trace.TraceCode;

/** Follows the recorded events from a batch to what was made from it. */
@ApplicationScoped
class Descendants {

  @Inject private EpcisService events;
  @Inject private RecallReader reader;

  MadeFrom of(TraceCode batch) {
    return reader.batches(List.of(batch)).stream()
        .findFirst()
        .map(Descendants::key)
        .map(this::of)
        .orElse(MadeFrom.NOTHING);
  }

  private MadeFrom of(EpcKey start) {
    TraceGraph graph = events.forward(start);
    List<Map<String, String>> keys =
        graph.nodes().stream()
            .map(TraceGraph.Node::key)
            .filter(key -> !key.equals(start))
            .flatMap(Descendants::pair)
            .toList();
    return new MadeFrom(keys.isEmpty() ? List.of() : reader.batchesOf(keys), graph.truncated());
  }

  static EpcKey key(RecalledBatch batch) {
    return EpcKey.ofBatch(batch.gtin(), batch.lot());
  }

  private static Stream<Map<String, String>> pair(EpcKey key) {
    return key.lot().stream()
        .map(lot -> Map.of("gtin", key.gtin().orElseThrow().value(), "lot", lot.value()));
  }
}
