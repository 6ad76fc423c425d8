package lingao.catalog.epcis.hash;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * An event as it is exported with its batch.
 *
 * @param event the event in JSON
 * @param context its document's {@code @context}
 * @param head of the chain after it, as exported; any text
 */
public record ChainedEvent(JsonNode event, JsonNode context, String head) {}
