package lingao.catalog.epcis.query;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import lingao.catalog.epcis.EpcisContext;
import lingao.catalog.shared.Slug;
import org.junit.jupiter.api.Test;

class RedactionTest {

  private static final String EVENT =
      """
      {"type":"ObjectEvent","bizStep":"shipping",
       "readPoint":{"id":"urn:epc:id:sgln:0614141.07346.1234","ex:room":"7"},
       "bizTransactionList":[{"type":"po","bizTransaction":"urn:example:po:1"}],
       "sourceList":[{"type":"owning_party","source":"urn:epc:id:pgln:4000001.00001"}],
       "destinationList":[{"type":"owning_party","destination":"urn:epc:id:pgln:4000001.00002"}],
       "ilmd":{"cbvmda:lotNumber":"L1","ex:price":12.50},
       "lingao:kind":"PACKING","ex:note":{"ex:inner":1},
       "sensorElementList":[{"sensorReport":[{"type":"Temperature","value":4.10,"ex:x":1}]}]}\
      """;

  private static final Slug OWNER = new Slug("heshe-honey");

  @Test
  void the_public_sees_neither_parties_nor_papers_nor_others_words_and_is_told() {
    ObjectNode shown = event().seenBy(Viewer.PUBLIC);

    assertThat(shown)
        .isEqualTo(
            ExactJson.read(
                """
                {"type":"ObjectEvent","bizStep":"shipping",
                 "readPoint":{"id":"urn:epc:id:sgln:0614141.07346.1234"},
                 "ilmd":{"cbvmda:lotNumber":"L1"},"lingao:kind":"PACKING",
                 "sensorElementList":[{"sensorReport":[{"type":"Temperature","value":4.10}]}],
                 "lingao:withheld":true}\
                """));
  }

  @Test
  void of_places_the_public_sees_no_words_but_the_standards() {
    ObjectNode event =
        (ObjectNode)
            ExactJson.read(
                "{'bizLocation':{'id':'urn:a:b','owner':'Wang','cbvmda:city':'Lingao'}}"
                    .replace('\'', '"'));

    assertThat(Redaction.redacted(event))
        .isEqualTo(
            ExactJson.read(
                "{'bizLocation':{'id':'urn:a:b','cbvmda:city':'Lingao'},'lingao:withheld':true}"
                    .replace('\'', '"')));
  }

  @Test
  void another_brand_is_the_public() {
    assertThat(event().seenBy(Viewer.of(new Slug("bohou-sweet-potato"))).has("sourceList"))
        .isFalse();
  }

  @Test
  void who_captured_it_and_the_office_see_it_as_it_was() {
    assertThat(event().seenBy(Viewer.of(OWNER))).isEqualTo(ExactJson.read(EVENT));
    assertThat(event().seenBy(Viewer.OFFICE)).isEqualTo(ExactJson.read(EVENT));
  }

  @Test
  void an_event_without_private_parts_is_whole() {
    ObjectNode open =
        (ObjectNode) ExactJson.read("{\"type\":\"ObjectEvent\",\"lingao:kind\":\"X\"}");

    assertThat(Redaction.redacted(open)).isEqualTo(open);
  }

  @Test
  void a_document_has_the_words_of_its_events_and_one_that_contradicts_has_its_own() {
    ObjectNode document =
        EventDocument.of(
            List.of(event("[{\"ex\":\"urn:a:\"}]"), event("[{\"ex\":\"urn:b:\"}]")),
            Viewer.OFFICE,
            EpcFormat.AS_CAPTURED,
            "SimpleEventQuery",
            Optional.empty(),
            Instant.EPOCH);

    assertThat(document.at("/@context/1/ex").asText()).isEqualTo("urn:a:");
    assertThat(document.at("/@context/1/lingao").asText()).isEqualTo("urn:lingao:epcis:");
    String events = "/epcisBody/queryResults/resultsBody/eventList";
    assertThat(document.at(events + "/0").has("@context")).isFalse();
    assertThat(document.at(events + "/1/@context/1/ex").asText()).isEqualTo("urn:b:");
  }

  @Test
  void of_namespaces_the_public_sees_those_of_the_words_it_sees() {
    FoundEvent event =
        event(
            "[\"https://partner.example/c.jsonld\",{\"ex\":\"urn:partner:\",\"cbvmda\":\"urn:m:\"}]");
    event
        .body()
        .set(
            "@context", ExactJson.read("[\"%s\",{\"ex\":\"urn:p:\"}]".formatted(EpcisContext.GS1)));

    ObjectNode open = document(event, Viewer.PUBLIC);
    assertThat(open.toString()).doesNotContain("partner", "urn:p:").contains("urn:m:");
    assertThat(open.at("/epcisBody/queryResults/resultsBody/eventList/0/@context").toString())
        .isEqualTo("[\"%s\"]".formatted(EpcisContext.GS1));
    assertThat(document(event, Viewer.OFFICE).toString()).contains("partner.example", "urn:p:");
  }

  private static ObjectNode document(FoundEvent event, Viewer viewer) {
    return EventDocument.of(
        List.of(event), viewer, EpcFormat.AS_CAPTURED, "it", Optional.empty(), Instant.EPOCH);
  }

  @Test
  void EPCs_are_written_as_they_are_wanted() {
    ObjectNode event =
        (ObjectNode)
            ExactJson.read(
                """
                {"epcList":["urn:epc:id:sgtin:0614141.107346.2017","urn:uuid:1"],
                 "parentID":"https://id.gs1.org/00/006141411234567890",
                 "quantityList":[{"epcClass":"https://id.gs1.org/01/09999999999994/10/A"}]}\
                """);

    assertThat(EpcFormat.DIGITAL_LINK.apply(event).at("/epcList").toString())
        .isEqualTo("[\"https://id.gs1.org/01/10614141073464/21/2017\",\"urn:uuid:1\"]");
    ObjectNode urns = EpcFormat.URN.apply(event);
    assertThat(urns.at("/parentID").asText()).isEqualTo("urn:epc:id:sscc:0614141.0123456789");
    assertThat(urns.at("/quantityList/0/epcClass").asText()).startsWith("https://");
    assertThat(EpcFormat.AS_CAPTURED.apply(event)).isEqualTo(event);
  }

  private static FoundEvent event() {
    return event("null");
  }

  private static FoundEvent event(String context) {
    return new FoundEvent(
        1,
        Instant.EPOCH,
        Instant.EPOCH,
        Optional.of(OWNER),
        (ObjectNode) ExactJson.read(EVENT),
        ExactJson.read(context));
  }
}
