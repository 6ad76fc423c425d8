package lingao.catalog.trace;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import lingao.catalog.epcis.EpcKey;
import lingao.catalog.epcis.StoredEvent;

/**
 * What an event is about.
 *
 * @param parents the pallet or box of an aggregation
 * @param made what came out of a transformation
 * @param used what went into a transformation
 * @param named what it merely names, such as the goods that went into the box
 */
record EventThings(Set<EpcKey> parents, Set<EpcKey> made, Set<EpcKey> used, Set<EpcKey> named) {

  static EventThings of(StoredEvent event) {
    JsonNode body = event.body();
    return new EventThings(
        keys(Stream.of(body.path("parentID"))),
        keys(all(body, "outputEPCList", "outputQuantityList")),
        keys(all(body, "inputEPCList", "inputQuantityList")),
        keys(all(body, "epcList", "quantityList", "childEPCs", "childQuantityList")));
  }

  /** All that are in {@code of}, those made and named before those used and packed into. */
  Stream<EpcKey> among(Set<EpcKey> of) {
    return Stream.of(made, named, used, parents).flatMap(Set::stream).filter(of::contains);
  }

  private static Stream<JsonNode> all(JsonNode body, String... fields) {
    return List.of(fields).stream()
        .flatMap(field -> StreamSupport.stream(body.path(field).spliterator(), false))
        .map(item -> item.isObject() ? item.path("epcClass") : item);
  }

  private static Set<EpcKey> keys(Stream<JsonNode> uris) {
    Set<EpcKey> keys = new LinkedHashSet<>();
    uris.filter(JsonNode::isTextual).map(uri -> EpcKey.of(uri.textValue())).forEach(keys::add);
    return keys;
  }
}
