package lingao.catalog.recall;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import lingao.catalog.epcis.EpcisService;
import lingao.catalog.shared.LocalizedText;
import lingao.catalog.shared.ShopTime;
import lingao.catalog.trace.TraceStepKind;

/**
 * Writes recalls into the record of their batches, where they are chained like all that happened:
 * held with the disposition {@code recalled} (CBV 2.0, 7.1 and 7.2); in use again when a recall is
 * withdrawn.
 */
@ApplicationScoped
@Transactional(MANDATORY)
class RecallEvents {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final LocalizedText COUNTY = new LocalizedText("临高县", "Lingao county");

  @Inject private EpcisService events;

  void called(RecallNumber number, List<RecalledBatch> batches, LocalizedText reason, Instant at) {
    events.append(
        List.of(event(number, batches, "holding", "recalled", reason, at)), Optional.empty());
  }

  void withdrawn(
      RecallNumber number, List<RecalledBatch> batches, LocalizedText reason, Instant at) {
    events.append(List.of(event(number, batches, "other", "active", reason, at)), Optional.empty());
  }

  static ObjectNode event(
      RecallNumber number,
      List<RecalledBatch> batches,
      String bizStep,
      String disposition,
      LocalizedText reason,
      Instant at) {
    ObjectNode event = JSON.objectNode();
    event.put("type", "ObjectEvent").put("action", "OBSERVE");
    event.put("eventTime", at.toString());
    event.put("eventTimeZoneOffset", ShopTime.ZONE.getRules().getOffset(at).getId());
    event.put("bizStep", bizStep).put("disposition", disposition);
    batches.forEach(
        batch ->
            event
                .withArray("/quantityList")
                .addObject()
                .put("epcClass", Descendants.key(batch).uri()));
    // In the words in which stories are told; it is none of the steps that goods go through.
    event.put("lingao:kind", TraceStepKind.OTHER.name());
    event.put("lingao:recall", number.value());
    say(event, "lingao:place", COUNTY);
    say(event, "lingao:note", reason);
    return event;
  }

  private static void say(ObjectNode event, String word, LocalizedText text) {
    event.putObject(word).put("lingao:zh", text.zh()).put("lingao:en", text.en());
  }
}
