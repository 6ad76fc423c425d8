package lingao.catalog.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.RETURNS_DEEP_STUBS;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lingao.catalog.certification.Certificate;
import lingao.catalog.certification.CertificateStatus;
import lingao.catalog.certification.HeldCertificate;
import lingao.catalog.certification.Mark;
import lingao.catalog.epcis.EpcKey;
import lingao.catalog.epcis.ErrorDeclaration;
import lingao.catalog.epcis.StoredEvent;
import lingao.catalog.epcis.TraceGraph;
import lingao.catalog.epcis.hash.EventHash;
import lingao.catalog.product.ProductCard;
import lingao.catalog.shared.LocalizedText;
import lingao.catalog.shared.Slug;
import lingao.catalog.trace.TraceStep.Owner;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;

class JourneyTest {

  private static final LocalizedText TEXT = new LocalizedText("示例", "demo");
  private static final EpcKey BATCH = EpcKey.of("/01/09520008000013/10/A1");
  private static final EpcKey OTHER = EpcKey.of("/01/09520008000013/10/B2");
  private static final EpcKey POND = EpcKey.of("/01/09520008000013/10/POND3");
  private static final EpcKey PALLET = EpcKey.of("/00/095200080000000013");

  private int last;

  @Test
  void own_steps_are_told_in_order_of_time_and_declarations_are_none() {
    StoredEvent late = event(BATCH, TraceStepKind.PACKING, 9);
    StoredEvent early = event(BATCH, TraceStepKind.HARVEST, 3);
    StoredEvent declaration = declared(late);
    Journey journey = new Journey(BATCH, List.of(late, early, declaration));
    assertThat(journey.entries()).extracting(Journey.Entry::event).containsExactly(early, late);
    assertThat(journey.declarations()).containsOnlyKeys(late.eventId());
    assertThat(Corrections.read(declaration).orElseThrow().reason()).isEqualTo(TEXT);
    assertThat(journey.isMade()).isFalse();
  }

  @Test
  void what_was_made_from_the_batch_is_not_its_own_step() {
    StoredEvent made = made(OTHER, BATCH, 5);
    assertThat(new Journey(BATCH, List.of(made)).entries()).isEmpty();
    assertThat(new Journey(OTHER, List.of(made)).isMade()).isTrue();
  }

  @Test
  void a_source_tells_what_happened_to_it_before_it_went_in() {
    StoredEvent made = made(BATCH, POND, 5);
    StoredEvent before = event(POND, TraceStepKind.HARVEST, 4);
    StoredEvent after = event(POND, TraceStepKind.SALE, 6);
    StoredEvent elsewhere = made(OTHER, POND, 4);
    Journey journey = new Journey(BATCH, List.of(made));
    TraceGraph graph =
        new TraceGraph(
            List.of(new TraceGraph.Node(BATCH, 0), new TraceGraph.Node(POND, 1)),
            List.of(new TraceGraph.Edge(POND, BATCH, made.eventId(), "TransformationEvent")),
            false);
    journey.addUpstream(journey.upstream(graph, 10), List.of(before, made, after, elsewhere));
    assertThat(journey.entries()).extracting(Journey.Entry::event).containsExactly(before, made);
    assertThat(journey.entries())
        .extracting(entry -> entry.origin().owner())
        .containsExactly(Owner.UPSTREAM, Owner.OWN);
  }

  @Test
  void a_pallet_tells_what_happened_while_the_batch_lay_on_it() {
    StoredEvent loaded = loaded(BATCH, 5, "ADD");
    StoredEvent unloaded = loaded(BATCH, 9, "DELETE");
    StoredEvent before = event(PALLET, TraceStepKind.TRANSPORT, 4);
    StoredEvent during = event(PALLET, TraceStepKind.TRANSPORT, 7);
    StoredEvent after = event(PALLET, TraceStepKind.TRANSPORT, 10);
    StoredEvent others = loaded(OTHER, 6, "ADD");
    Journey journey = new Journey(BATCH, List.of(loaded, unloaded));
    journey.addContainers(journey.containers(), List.of(before, during, after, others));
    assertThat(journey.entries())
        .filteredOn(entry -> entry.origin().owner() == Owner.CONTAINER)
        .extracting(Journey.Entry::event)
        .containsExactly(during);
  }

  @Test
  void a_lorry_tells_what_happened_while_the_pallet_of_the_batch_was_on_it() {
    EpcKey lorry = EpcKey.of("urn:example:lorry:7");
    StoredEvent packed = loaded(BATCH, 5, "ADD");
    StoredEvent unpacked = loaded(BATCH, 9, "DELETE");
    StoredEvent aboard = into(lorry, PALLET, 6, "ADD");
    StoredEvent during = event(lorry, TraceStepKind.TRANSPORT, 8);
    StoredEvent after = event(lorry, TraceStepKind.TRANSPORT, 10);
    Journey journey = new Journey(BATCH, List.of(packed, unpacked));
    Containers outer = journey.containers().outer(List.of(aboard));
    assertThat(outer.keys()).containsExactly(lorry);
    journey.addContainers(outer, List.of(during, after));
    assertThat(journey.entries())
        .filteredOn(entry -> entry.origin().key().equals(lorry))
        .extracting(Journey.Entry::event)
        .containsExactly(during);
  }

  @Test
  void a_pallet_tells_of_the_second_time_too_and_not_after_it_was_emptied() {
    StoredEvent during = event(PALLET, TraceStepKind.TRANSPORT, 7);
    StoredEvent between = event(PALLET, TraceStepKind.TRANSPORT, 5);
    StoredEvent after = event(PALLET, TraceStepKind.TRANSPORT, 9);
    StoredEvent emptied = loaded(OTHER, 8, "DELETE");
    emptied.body().remove("childQuantityList");
    Journey journey =
        new Journey(
            BATCH,
            List.of(loaded(BATCH, 3, "ADD"), loaded(BATCH, 4, "DELETE"), loaded(BATCH, 6, "ADD")));
    journey.addContainers(journey.containers(), List.of(between, during, emptied, after));
    assertThat(journey.entries())
        .filteredOn(entry -> entry.origin().owner() == Owner.CONTAINER)
        .extracting(Journey.Entry::event)
        .containsExactly(during);
  }

  @Test
  void a_certificate_proves_nothing_for_a_brand_that_does_not_hold_it() {
    NewStep step =
        NewStep.of(TraceStepKind.INSPECTION, at(3), TEXT, TEXT)
            .certificate(Optional.of("DEMO-1"))
            .build();
    Journey journey = new Journey(BATCH, List.of(captured("liar", step), captured("holder", step)));
    Steps steps = new Steps(journey, Mockito.mock(ProductCard.class, RETURNS_DEEP_STUBS));
    Certificate certificate =
        new Certificate(
            "DEMO-1",
            Mark.GREEN,
            TEXT,
            TEXT,
            LocalDate.of(2026, 1, 1),
            Optional.empty(),
            CertificateStatus.VALID);
    assertThat(steps.told(Map.of("DEMO-1", new HeldCertificate(certificate, new Slug("holder")))))
        .extracting(TraceStep::certificate)
        .containsExactly(Optional.empty(), Optional.of(certificate));
  }

  private StoredEvent captured(String brand, NewStep step) {
    StoredEvent event = stored(BATCH, step);
    return new StoredEvent(
        event.id(),
        event.eventId(),
        event.hash(),
        Optional.of(new Slug(brand)),
        event.type(),
        event.eventTime(),
        event.recordTime(),
        event.bizStep(),
        event.disposition(),
        event.wrong(),
        event.declaration(),
        event.body(),
        event.context());
  }

  @Test
  void identifiers_that_are_not_of_gs1_are_not_told() {
    EpcKey person = EpcKey.of("urn:example:person:1");
    TraceGraph graph =
        new TraceGraph(
            List.of(new TraceGraph.Node(BATCH, 0), new TraceGraph.Node(person, 1)),
            List.of(),
            false);
    Upstream upstream = new Journey(BATCH, List.of()).upstream(graph, 10);
    assertThat(upstream.keys()).isEmpty();
    assertThat(upstream.truncated()).isFalse();
  }

  private StoredEvent made(EpcKey product, EpcKey from, int hour) {
    return stored(
        product,
        NewStep.of(TraceStepKind.PROCESSING, at(hour), TEXT, TEXT).madeFrom(List.of(from)).build());
  }

  private StoredEvent loaded(EpcKey goods, int hour, String action) {
    return into(PALLET, goods, hour, action);
  }

  private StoredEvent into(EpcKey container, EpcKey goods, int hour, String action) {
    StoredEvent event =
        stored(
            goods,
            NewStep.of(TraceStepKind.PACKING, at(hour), TEXT, TEXT)
                .into(Optional.of(container))
                .build());
    event.body().put("action", action);
    return event;
  }

  private StoredEvent event(EpcKey thing, TraceStepKind kind, int hour) {
    return stored(thing, NewStep.of(kind, at(hour), TEXT, TEXT).build());
  }

  private StoredEvent declared(StoredEvent wrong) {
    ObjectNode body = Corrections.declare(wrong, TEXT, at(12), List.of());
    return stored(
        wrong.eventId(),
        body,
        wrong.eventTime(),
        Optional.of(new ErrorDeclaration(at(12), Optional.empty(), List.of())));
  }

  private StoredEvent stored(EpcKey thing, NewStep step) {
    ObjectNode body = StepEvents.write(thing, 1, step);
    return stored("urn:x:" + (last + 1), body, step.at(), Optional.empty());
  }

  private StoredEvent stored(
      String eventId, ObjectNode body, Instant at, Optional<ErrorDeclaration> declaration) {
    return new StoredEvent(
        ++last,
        eventId,
        EventHash.of(body, StepEvents.context()),
        Optional.empty(),
        body.path("type").asText(),
        at,
        at,
        Optional.empty(),
        Optional.empty(),
        false,
        declaration,
        body,
        JsonNodeFactory.instance.nullNode());
  }

  private static Instant at(int hour) {
    return Instant.parse("2026-11-20T00:00:00Z").plusSeconds(3600L * hour);
  }
}
