package lingao.catalog.epcis.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lingao.catalog.epcis.ChainLink;
import lingao.catalog.epcis.EpcKey;
import lingao.catalog.epcis.EpcisService;
import lingao.catalog.epcis.StoredEvent;
import lingao.catalog.epcis.hash.ChainVerifier;
import lingao.catalog.epcis.hash.ChainedEvent;
import lingao.catalog.epcis.hash.EventChain;
import lingao.catalog.epcis.hash.EventHash;
import lingao.catalog.gs1.Lot;
import lingao.catalog.shared.Gtin;
import lingao.catalog.shared.ShopTime;
import lingao.catalog.shared.Slug;
import org.junit.jupiter.api.Test;

@SuppressWarnings("UnnecessaryAssignment") // as the container does
class BatchExportTest {

  private static final Gtin GTIN = new Gtin("09520010000018");
  private static final EpcKey BATCH = EpcKey.ofBatch(GTIN, new Lot("L1"));

  private final EpcisService repository = mock();
  private EventChain chain = EventChain.start(GTIN, "L1");

  @Test
  void anyone_can_verify_the_chain_from_what_is_exported() {
    export(event("packing", ""), event("storing", ""));

    JsonNode document = exporter().of(BATCH, Viewer.PUBLIC).orElseThrow();

    JsonNode links = document.at("/lingao:chain/links");
    JsonNode events = document.at("/epcisBody/queryResults/resultsBody/eventList");
    List<ChainedEvent> exported = new ArrayList<>();
    for (int i = 0; i < links.size(); i++) {
      String head = links.get(i).path("head").asText();
      exported.add(new ChainedEvent(events.get(i), document.path("@context"), head));
      assertThat(links.get(i).path("withheld").asBoolean()).isFalse();
    }
    assertThat(exported).hasSize(2);
    assertThat(ChainVerifier.firstBreak(EventChain.start(GTIN, "L1"), exported, chain)).isEmpty();
  }

  @Test
  void an_event_that_is_not_shown_whole_says_so_beside_its_hash() {
    export(event("packing", ",\"sourceList\":[{\"type\":\"location\",\"source\":\"urn:x:y\"}]"));

    ObjectNode document = exporter().of(BATCH, Viewer.PUBLIC).orElseThrow();

    assertThat(document.at("/lingao:chain/links/0/withheld").asBoolean()).isTrue();
    assertThat(document.toString()).doesNotContain("urn:x:y");
    assertThat(exporter().of(BATCH, Viewer.OFFICE).orElseThrow().toString()).contains("urn:x:y");
  }

  @Test
  void a_batch_without_events_has_no_export() {
    export();

    assertThat(exporter().of(BATCH, Viewer.PUBLIC)).isEmpty();
  }

  private BatchExport exporter() {
    BatchExport export = new BatchExport();
    export.repository = repository;
    export.time = new ShopTime();
    return export;
  }

  private void export(ObjectNode... events) {
    List<ChainLink> links = new ArrayList<>();
    for (ObjectNode event : events) {
      EventHash hash = EventHash.of(event, ExactJson.read("null"));
      chain = chain.append(hash);
      links.add(new ChainLink(links.size() + 1, chain, stored(event, hash)));
    }
    when(repository.links(eq(BATCH), eq(0), anyInt())).thenReturn(links);
  }

  private static StoredEvent stored(ObjectNode event, EventHash hash) {
    return new StoredEvent(
        1,
        hash.value(),
        hash,
        Optional.of(new Slug("heshe-honey")),
        "ObjectEvent",
        Instant.EPOCH,
        Instant.EPOCH,
        Optional.empty(),
        Optional.empty(),
        false,
        Optional.empty(),
        event,
        ExactJson.read("null"));
  }

  private static ObjectNode event(String bizStep, String more) {
    return (ObjectNode)
        ExactJson.read(
            """
            {"type":"ObjectEvent","action":"OBSERVE","bizStep":"%s",
             "eventTime":"2026-11-30T00:00:00Z","eventTimeZoneOffset":"+08:00",
             "epcList":["https://id.gs1.org/01/09520010000018/21/1"]%s}\
            """
                .formatted(bizStep, more));
  }
}
