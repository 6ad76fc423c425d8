package lingao.catalog.epcis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class EventEpcsTest {

  private static final String PARTS =
      "'parentID':'urn:ex:pallet','childEPCs':['urn:ex:box','urn:ex:box'],"
          + "'childQuantityList':[{'epcClass':'https://id.gs1.org/01/09506000134352/10/L1'}]";

  @Test
  void things_pass_from_inputs_and_children_to_outputs_and_parents() {
    assertThat(of("{'type':'AggregationEvent','action':'ADD'," + PARTS + "}"))
        .containsExactlyInAnyOrder(
            new EventEpc("parent", new EpcKey("urn:ex:pallet"), false, true),
            new EventEpc("child", new EpcKey("urn:ex:box"), false, true),
            new EventEpc("child", new EpcKey("/01/09506000134352/10/L1"), true, true));
    assertThat(
            of(
                "{'type':'TransformationEvent','inputEPCList':['urn:ex:a'],"
                    + "'outputQuantityList':[{'epcClass':'urn:ex:b'}]}"))
        .containsExactlyInAnyOrder(
            new EventEpc("input", new EpcKey("urn:ex:a"), false, true),
            new EventEpc("output", new EpcKey("urn:ex:b"), true, true));
  }

  @Test
  void nothing_passes_where_things_are_only_seen_taken_apart_or_declared_wrong() {
    assertThat(of("{'type':'ObjectEvent','action':'ADD','epcList':['urn:ex:a']}"))
        .containsExactly(new EventEpc("epc", new EpcKey("urn:ex:a"), false, false));
    assertThat(of("{'type':'AggregationEvent','action':'DELETE'," + PARTS + "}"))
        .hasSize(3)
        .noneMatch(EventEpc::linked);
    assertThat(of("{'type':'AggregationEvent','action':'ADD','errorDeclaration':{}," + PARTS + "}"))
        .hasSize(3)
        .noneMatch(EventEpc::linked);
    assertThat(
            of(
                "{'type':'TransactionEvent','action':'ADD','parentID':'urn:ex:a',"
                    + "'epcList':['urn:ex:b']}"))
        .hasSize(2)
        .noneMatch(EventEpc::linked);
  }

  private static List<EventEpc> of(String event) {
    return EventEpcs.of(EventJson.readEvent(event.replace('\'', '"')));
  }
}
