package lingao.catalog.epcis.hash;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.NullNode;
import lingao.catalog.shared.InvalidValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The vectors are our own events, one for each kind of event and for sensors and error
 * declarations, with extensions at every place that may have them. Their pre-hash strings are
 * written by hand from the rules of CBV 2.0, and their hashes by {@code sha256sum}, so that neither
 * is what this code happens to do.
 */
class EventHashTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "object",
        "aggregation",
        "transaction",
        "transformation",
        "association",
        "sensor",
        "error-declaration"
      })
  void each_kind_of_event_hashes_as_the_rules_say(String name) {
    Vector vector = Vector.named(name);
    assertEquals(vector.preHash(), EventHash.preHash(vector.event(), vector.context()));
    assertEquals(vector.hash(), EventHash.of(vector.event(), vector.context()).value());
  }

  @Test
  void the_writing_does_not_matter() {
    assertEquals(
        Vector.preHash("'readPoint':{'id':'urn:epc:id:sgln:9501101.00001.0'},'bizStep':'packing'"),
        Vector.preHash(
            "'bizStep':' https://ref.gs1.org/cbv/BizStep-packing ',"
                + "'readPoint':{'id':'http://x.example/a/gln/9501101000018?x#y'},'epcList':[]"));
  }

  @Test
  void a_prefix_is_only_a_name() {
    JsonNode event = Vector.event("'a:x':{'a:y':'b:z'}");
    String one =
        EventHash.preHash(event, Vector.json("['http://c/',{'a':'urn:n:','b':{'@id':'urn:m:'}}]"));
    String other =
        EventHash.preHash(
            Vector.event("'c:x':{'c:y':'urn:m:z'},'@context':{'c':'urn:n:'}"),
            NullNode.getInstance());
    assertEquals(one, other);
  }

  @Test
  void a_word_that_the_vocabulary_lacks_stays() {
    assertEquals("bizStep=dancing", Vector.preHash("'bizStep':'dancing'"));
  }

  @Test
  void lists_are_sorted_by_bytes() {
    assertEquals("a=\uFF5Ea=\uD83D\uDC1F", Vector.preHash("'a':['\uD83D\uDC1F','\uFF5E',null]"));
  }

  @Test
  void a_leading_zero_is_no_trailing_zero() {
    assertNotEquals(Vector.preHash("'lot':'007'"), Vector.preHash("'lot':'7'"));
    assertEquals(Vector.preHash("'kg':'7.50'"), Vector.preHash("'kg':7.5"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'type':'Event'",
        "'type':7",
        "'eventTime':null",
        "'eventTime':'2026-11-29T08:30:00'",
        "'eventTime':'2026-02-30T08:30:00Z'",
        "'eventTimeZoneOffset':8",
        "'epcList':'urn:epc:id:sgtin:9501101.053000.S1'",
        "'epcList':[{}]",
        "'epcList':[['x']]",
        "'action':['ADD']",
        "'quantityList':[{'quantity':'many'}]",
        "'quantityList':[{'quantity':1e999999999}]",
        "'quantityList':[{'quantity':1,'more':2}]",
        "'quantityList':[null]",
        "'persistentDisposition':[]",
        "'readPoint':'urn:epc:id:sgln:9501101.00001.0'",
        "'bizTransactionList':{}",
        "'sensorElementList':[{'sensorReport':{}}]",
        "'ilmd':[1]",
        "'a':'\\ud83d'"
      })
  void a_wrong_value_is_refused(String wrong) {
    JsonNode event = Vector.event(wrong);
    assertThrows(InvalidValue.class, () -> EventHash.of(event, MissingNode.getInstance()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"[]", "null", "1", "'x'", "{}"})
  void what_is_no_event_is_refused(String text) {
    assertThrows(
        InvalidValue.class, () -> EventHash.of(Vector.json(text), MissingNode.getInstance()));
  }

  @Test
  void nesting_has_a_limit() {
    int most = EventHash.MAX_DEPTH - 1;
    Vector.preHash("'a':" + "[".repeat(most) + "1" + "]".repeat(most));
    JsonNode deep = Vector.event("'a':" + "[".repeat(900) + "]".repeat(900));
    assertThrows(InvalidValue.class, () -> EventHash.of(deep, MissingNode.getInstance()));
  }

  @Test
  void a_namespace_has_a_limit() {
    JsonNode event = Vector.event("'a:b':1");
    JsonNode context = Vector.json("{'a':'" + "x".repeat(1001) + "'}");
    assertThrows(InvalidValue.class, () -> EventHash.of(event, context));
  }

  @Test
  void many_short_keys_do_not_make_a_small_event_huge() {
    StringBuilder keys = new StringBuilder();
    for (int i = 0; i < 20_000; i++) {
      keys.append("'n:").append(i).append("':1,");
    }
    JsonNode event = Vector.event(keys + "'@context':{'n':'urn:" + "n".repeat(900) + "'}");
    assertThrows(InvalidValue.class, () -> EventHash.of(event, NullNode.getInstance()));
  }

  @Test
  void only_hashes_are_hashes() {
    assertThrows(InvalidValue.class, () -> new EventHash("ni:///sha-256;00?ver=CBV2.0"));
  }
}
