package lingao.storefront.epcis;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import lingao.catalog.epcis.EpcisContext;

/** Lists of words and identifiers (EPCIS 2.0, 12.6). */
final class Collections {

  private Collections() {}

  static ObjectNode of(List<String> members) {
    ObjectNode collection = JsonNodeFactory.instance.objectNode();
    collection.put("@context", EpcisContext.GS1).put("type", "Collection");
    ArrayNode list = collection.putArray("member");
    members.forEach(list::add);
    return collection;
  }
}
