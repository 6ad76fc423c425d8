package lingao.catalog.epcis.hash;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lingao.catalog.epcis.hash.ChainBreak.Reason;
import lingao.catalog.shared.Gtin;
import lingao.catalog.shared.InvalidValue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The heads are those that the shell commands in {@link EventChain} print for the same hashes. */
class EventChainTest {

  private static final EventChain START = EventChain.start(new Gtin("09501101530003"), "L1");

  private final List<ChainedEvent> export = new ArrayList<>();
  private EventChain end = START;

  @BeforeEach
  void exportThreeEvents() {
    for (String name : List.of("transformation", "object", "aggregation")) {
      Vector vector = Vector.named(name);
      end = end.append(new EventHash(vector.hash()));
      export.add(new ChainedEvent(vector.event(), vector.context(), end.head()));
    }
  }

  @Test
  void heads_are_those_of_the_shell() {
    assertEquals("b09c244af39f7d2f1326bd15f5aec04a7e13d4788777d25200cc280d2bdfa5b8", START.head());
    assertEquals("cfb66946e2b33ca50b27585eed0e598e9f93be10a962c3f4a01250fe91c56e31", end.head());
  }

  @Test
  void an_untouched_export_holds() {
    assertEquals(Optional.empty(), firstBreak());
  }

  @Test
  void a_changed_event_is_named() {
    replaceEvent(1, Vector.event("'action':'DELETE'"));
    assertEquals(Optional.of(new ChainBreak(2, Reason.EVENT_DIFFERS)), firstBreak());
  }

  @Test
  void a_missing_or_moved_event_is_named() {
    ChainedEvent first = export.remove(0);
    assertEquals(Optional.of(new ChainBreak(1, Reason.EVENT_DIFFERS)), firstBreak());
    export.add(1, first);
    assertEquals(Optional.of(new ChainBreak(1, Reason.EVENT_DIFFERS)), firstBreak());
  }

  @Test
  void a_cut_end_shows_in_the_noted_head() {
    export.remove(2);
    assertEquals(Optional.of(new ChainBreak(3, Reason.HEAD_DIFFERS)), firstBreak());
  }

  @Test
  void an_event_that_is_none_is_named() {
    replaceEvent(2, Vector.json("[]"));
    assertEquals(Optional.of(new ChainBreak(3, Reason.EVENT_UNREADABLE)), firstBreak());
  }

  @Test
  void another_batch_has_another_chain() {
    EventChain other = EventChain.start(new Gtin("09501101530003"), "L2");
    assertEquals(
        Optional.of(new ChainBreak(1, Reason.EVENT_DIFFERS)),
        ChainVerifier.firstBreak(other, export, end));
    assertEquals(
        Optional.of(new ChainBreak(1, Reason.HEAD_DIFFERS)),
        ChainVerifier.firstBreak(other, List.of(), START));
  }

  @Test
  void wrong_lots_and_heads_are_refused() {
    Gtin gtin = new Gtin("09501101530003");
    assertThrows(InvalidValue.class, () -> EventChain.start(gtin, ""));
    assertThrows(InvalidValue.class, () -> EventChain.start(gtin, "批1"));
    assertThrows(InvalidValue.class, () -> new EventChain("0".repeat(63)));
  }

  private Optional<ChainBreak> firstBreak() {
    return ChainVerifier.firstBreak(START, export, end);
  }

  private void replaceEvent(int index, JsonNode event) {
    ChainedEvent old = export.get(index);
    export.set(index, new ChainedEvent(event, old.context(), old.head()));
  }
}
