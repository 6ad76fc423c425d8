package lingao.shop.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import lingao.catalog.epcis.CaptureError;
import lingao.catalog.epcis.CaptureJob;
import lingao.catalog.epcis.Capturer;
import lingao.catalog.epcis.ChainLink;
import lingao.catalog.epcis.EpcKey;
import lingao.catalog.epcis.EpcisService;
import lingao.catalog.epcis.ErrorBehaviour;
import lingao.catalog.epcis.StoredEvent;
import lingao.catalog.epcis.TraceGraph;
import lingao.catalog.epcis.hash.ChainVerifier;
import lingao.catalog.epcis.hash.ChainedEvent;
import lingao.catalog.epcis.hash.EventChain;
import lingao.catalog.shared.Gtin;
import lingao.catalog.shared.Slug;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Events are captured as a whole or not at all, by many at once, and followed both ways. */
@ExtendWith(ArquillianExtension.class)
class EpcisIT {

  private static final Gtin GTIN = new Gtin("09506000134352");
  private static final Capturer OFFICE = new Capturer(Optional.empty(), "it");

  @Resource(lookup = "jdbc/lingao")
  private DataSource database;

  @Resource private ManagedExecutorService executor;
  @Inject private EpcisService epcis;

  @Test
  void a_document_is_stored_once_and_comes_back_as_it_was() {
    String first = seen("A1", "2026-11-02", "'eventID':'urn:it:a1','ex:weight':23.0");
    String document = document(first, seen("A1", "2026-11-01", "'ex:note':'早晨'"));
    CaptureJob job = capture(document, ErrorBehaviour.ROLLBACK);
    assertThat(job.errors()).isEmpty();
    assertThat(job.success()).isTrue();
    assertThat(capture(document, ErrorBehaviour.ROLLBACK).captured()).isEqualTo(2);
    List<StoredEvent> events = epcis.eventsOf(batch("A1"), 10);
    assertThat(events).extracting(StoredEvent::eventId).hasSize(2).last().isEqualTo("urn:it:a1");
    assertThat(events.get(1).body().toString().replace('"', '\'')).isEqualTo(first);
    assertThat(events.get(1).context()).hasToString("[{\"ex\":\"https://ex.example/\"}]");
    assertThat(epcis.byEventId("urn:it:a1")).contains(events.get(1));
    assertThat(epcis.job(job.id(), OFFICE)).map(CaptureJob::captured).contains(2);
    assertThat(epcis.job(job.id(), new Capturer(Optional.of(new Slug("another")), "x"))).isEmpty();
    assertThatChainHolds("A1", 2);
  }

  @Test
  void a_wrong_event_keeps_all_from_being_stored_or_only_itself() {
    String wrong = seen("B1", "2026-11-02", "'ex:a':1").replace("134352", "134353");
    String document = document(seen("B1", "2026-11-01", "'ex:a':1"), wrong);
    CaptureJob refused = capture(document, ErrorBehaviour.ROLLBACK);
    assertThat(refused.success()).isFalse();
    assertThat(refused.captured()).isZero();
    assertThat(epcis.eventsOf(batch("B1"), 10)).isEmpty();
    assertThat(epcis.chain(batch("B1"))).isEmpty();
    CaptureJob rest = capture(document, ErrorBehaviour.PROCEED);
    assertThat(rest.captured()).isEqualTo(1);
    assertThat(rest.errors()).isEqualTo(refused.errors()).hasSize(1);
    assertThat(rest.errors().get(0).pointer())
        .isEqualTo("/epcisBody/eventList/1/quantityList/0/epcClass");
    assertThat(epcis.eventsOf(batch("B1"), 10)).hasSize(1);
    assertThat(epcis.job(rest.id(), OFFICE)).contains(rest);
  }

  @Test
  void another_event_under_a_known_name_is_a_conflict() {
    String named = "'eventID':'urn:it:c1'";
    assertThat(
            capture(document(seen("C1", "2026-11-01", named)), ErrorBehaviour.ROLLBACK).success())
        .isTrue();
    String other = document(seen("C2", "2026-11-02", named), seen("C2", "2026-11-03", "'ex:a':1"));
    CaptureJob job = capture(other, ErrorBehaviour.ROLLBACK);
    assertThat(job.errors())
        .extracting(CaptureError::reason)
        .containsExactly(CaptureError.Reason.CONFLICT);
    assertThat(epcis.eventsOf(batch("C2"), 10)).isEmpty();
    assertThat(capture(other, ErrorBehaviour.PROCEED).captured()).isEqualTo(1);
    assertThat(epcis.eventsOf(batch("C2"), 10)).hasSize(1);
    assertThat(epcis.byEventId("urn:it:c1").orElseThrow().eventTime())
        .hasToString("2026-11-01T00:00:00Z");
  }

  @Test
  void a_declared_error_stays_and_no_longer_leads_anywhere() {
    String made = made("D1", "D2", "'eventID':'urn:it:d'");
    assertThat(capture(document(made), ErrorBehaviour.ROLLBACK).success()).isTrue();
    assertThat(epcis.forward(batch("D1")).nodes()).hasSize(2);
    String declared =
        made(
            "D1",
            "D2",
            "'eventID':'urn:it:d','errorDeclaration':{'declarationTime':'2026-11-05T00:00:00Z',"
                + "'reason':'incorrect_data','correctiveEventIDs':['urn:it:d2']}");
    assertThat(capture(document(declared), ErrorBehaviour.ROLLBACK).errors()).isEmpty();
    List<StoredEvent> events = epcis.eventsOf(batch("D1"), 10);
    assertThat(events).extracting(StoredEvent::wrong).containsExactly(true, false);
    assertThat(events.get(1).declaration().orElseThrow().correctiveEventIds())
        .containsExactly("urn:it:d2");
    assertThat(epcis.forward(batch("D1")).nodes()).hasSize(1);
    assertThatChainHolds("D1", 2);
  }

  @Test
  void an_event_and_that_it_is_wrong_meet_whichever_comes_first_or_both_at_once() throws Exception {
    List<Future<CaptureJob>> jobs = new ArrayList<>();
    for (int i = 0; i < 16; i++) {
      String name = "'eventID':'urn:it:h" + i + "'";
      String event = document(seen("H1", "2026-11-01", name));
      String declaration =
          document(
              seen(
                  "H1",
                  "2026-11-01",
                  name + ",'errorDeclaration':{'declarationTime':'2026-11-05T00:00:00Z'}"));
      jobs.add(executor.submit(() -> capture(event, ErrorBehaviour.ROLLBACK)));
      jobs.add(executor.submit(() -> capture(declaration, ErrorBehaviour.ROLLBACK)));
    }
    for (Future<CaptureJob> job : jobs) {
      assertThat(job.get().errors()).isEmpty();
    }
    assertThat(epcis.eventsOf(batch("H1"), 100))
        .hasSize(32)
        .allMatch(event -> event.wrong() != event.declaration().isPresent());
  }

  @Test
  void a_text_that_the_database_cannot_look_into_is_an_error_of_its_event() {
    String poison = seen("I1", "2026-11-01", "'ex:a':'\\u0000'");
    CaptureJob job = capture(document(poison), ErrorBehaviour.ROLLBACK);
    assertThat(job.errors())
        .extracting(CaptureError::reason)
        .containsExactly(CaptureError.Reason.INVALID);
    assertThat(epcis.eventsOf(batch("I1"), 10)).isEmpty();
  }

  @Test
  void a_brand_writes_its_own_keys_alone() throws SQLException {
    Slug brand = new Slug(one("select slug from brand order by slug limit 1"));
    CaptureJob job =
        epcis.capture(
            bytes(document(seen("E1", "2026-11-01", "'ex:a':1"))),
            ErrorBehaviour.PROCEED,
            new Capturer(Optional.of(brand), "it"));
    assertThat(job.errors())
        .extracting(CaptureError::reason)
        .containsExactly(CaptureError.Reason.NOT_PERMITTED);
    assertThat(epcis.eventsOf(batch("E1"), 10)).isEmpty();
  }

  @Test
  void captures_at_once_make_one_chain_and_the_check_finds_what_is_changed() throws Exception {
    List<Future<CaptureJob>> jobs = new ArrayList<>();
    for (int i = 0; i < 24; i++) {
      String one = seen("F1", "2026-11-01", "'ex:i':" + i);
      String two = seen("F2", "2026-11-01", "'ex:i':" + i);
      String document = i % 2 == 0 ? document(one, two) : document(two, one);
      jobs.add(executor.submit(() -> capture(document, ErrorBehaviour.ROLLBACK)));
    }
    for (Future<CaptureJob> job : jobs) {
      assertThat(job.get().errors()).isEmpty();
    }
    assertThatChainHolds("F1", 24);
    assertThatChainHolds("F2", 24);
    String changed =
        "update epcis_event set body = replace(body, '%s', '%s') where id = (select event_id from"
            + " epcis_chain_link where epc = '"
            + batch("F1")
            + "' and position = 7)";
    execute(changed.formatted("packing", "loading"));
    epcis.checkChains();
    assertThat(epcis.brokenChains(10)).singleElement().matches(c -> c.batch().equals(batch("F1")));
    assertThat(epcis.chain(batch("F1")).orElseThrow().brokenAt()).contains(7);
    execute(changed.formatted("loading", "packing"));
    epcis.checkChains();
    assertThat(epcis.brokenChains()).isZero();
    assertThat(epcis.chain(batch("F1")).orElseThrow().checkedAt()).isPresent();
  }

  @Test
  void things_are_followed_both_ways_even_in_circles() {
    String pallet =
        "{'type':'AggregationEvent','eventTime':'2026-11-03T00:00:00Z',"
            + "'eventTimeZoneOffset':'+08:00','action':'ADD','parentID':'urn:it:pallet',"
            + "'childQuantityList':[{'epcClass':'"
            + batch("G3").uri()
            + "'}]}";
    String document = document(made("G1", "G2", "'ex:a':1"), made("G2", "G3", "'ex:a':1"), pallet);
    assertThat(capture(document, ErrorBehaviour.ROLLBACK).errors()).isEmpty();
    TraceGraph back = epcis.back(EpcKey.of("urn:it:pallet"));
    assertThat(back.nodes())
        .extracting(TraceGraph.Node::key)
        .containsExactly(EpcKey.of("urn:it:pallet"), batch("G3"), batch("G2"), batch("G1"));
    assertThat(back.edges()).hasSize(3).contains(edge("G1", "G2"), edge("G2", "G3"));
    assertThat(back.truncated()).isFalse();
    assertThat(epcis.forward(batch("G1")).nodes()).hasSize(4);
    assertThat(capture(document(made("G3", "G1", "'ex:a':1")), ErrorBehaviour.ROLLBACK).success())
        .isTrue();
    assertThat(epcis.back(batch("G1")).nodes()).hasSize(3);
  }

  private TraceGraph.Edge edge(String from, String to) {
    StoredEvent event =
        epcis.eventsOf(List.of(batch(to)), 10).stream()
            .filter(
                e ->
                    e.body()
                        .toString()
                        .contains("inputQuantityList\":[{\"epcClass\":\"" + batch(from).uri()))
            .findFirst()
            .orElseThrow();
    return new TraceGraph.Edge(batch(from), batch(to), event.eventId(), "TransformationEvent");
  }

  private void assertThatChainHolds(String lot, int length) {
    List<ChainLink> links = epcis.links(batch(lot), 0, 100);
    assertThat(links)
        .extracting(ChainLink::position)
        .isEqualTo(IntStream.rangeClosed(1, length).boxed().toList());
    List<ChainedEvent> exported =
        links.stream()
            .map(l -> new ChainedEvent(l.event().body(), l.event().context(), l.head().head()))
            .toList();
    EventChain noted = epcis.chain(batch(lot)).orElseThrow().head();
    assertThat(ChainVerifier.firstBreak(EventChain.start(GTIN, lot), exported, noted)).isEmpty();
  }

  private CaptureJob capture(String document, ErrorBehaviour behaviour) {
    return epcis.capture(bytes(document), behaviour, OFFICE);
  }

  private static byte[] bytes(String document) {
    return document.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
  }

  private static EpcKey batch(String lot) {
    return EpcKey.of("https://id.gs1.org/01/" + GTIN + "/10/" + lot);
  }

  private static String seen(String lot, String day, String more) {
    return "{'type':'ObjectEvent','eventTime':'"
        + day
        + "T00:00:00Z','eventTimeZoneOffset':'+08:00','action':'OBSERVE','bizStep':'packing',"
        + "'quantityList':[{'epcClass':'https://id.gs1.org/01/09506000134352/10/"
        + lot
        + "','quantity':1.50,'uom':'KGM'}],"
        + more
        + "}";
  }

  private static String made(String from, String into, String more) {
    return "{'type':'TransformationEvent','eventTime':'2026-11-02T00:00:00Z',"
        + "'eventTimeZoneOffset':'+08:00','inputQuantityList':[{'epcClass':'"
        + batch(from).uri()
        + "'}],'outputQuantityList':[{'epcClass':'"
        + batch(into).uri()
        + "'}],"
        + more
        + "}";
  }

  private static String document(String... events) {
    return "{'@context':['https://ref.gs1.org/standards/epcis/2.0.0/epcis-context.jsonld',"
        + "{'ex':'https://ex.example/'}],'type':'EPCISDocument','schemaVersion':'2.0',"
        + "'creationDate':'2026-11-29T08:00:00Z','epcisBody':{'eventList':["
        + String.join(",", events)
        + "]}}";
  }

  private String one(String query) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      rows.next();
      return String.valueOf(rows.getString(1));
    }
  }

  private void execute(String sql) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      assertThat(statement.executeUpdate(sql)).isEqualTo(1);
    }
  }
}
