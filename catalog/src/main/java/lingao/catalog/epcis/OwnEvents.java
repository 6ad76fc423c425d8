package lingao.catalog.epcis;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lingao.catalog.shared.InvalidValue;
import lingao.catalog.shared.ShopTime;
import lingao.catalog.shared.Slug;

/** Stores the events that the shop makes itself. */
@ApplicationScoped
@Transactional(MANDATORY)
class OwnEvents {

  @Inject private EventWriter writer;
  @Inject private EventQueries queries;
  @Inject private ShopTime time;

  List<StoredEvent> append(List<ObjectNode> events, Optional<Slug> brand) {
    if (events.isEmpty()) {
      return List.of();
    }
    List<NewEvent> read = read(events);
    writer.write(read, brand, Optional.empty(), time.now()).stream()
        .findFirst()
        .ifPresent(
            refusal -> {
              throw new InvalidValue("event " + refusal.event().index(), refusal.detail());
            });
    return queries.same(read);
  }

  private static List<NewEvent> read(List<ObjectNode> events) {
    JsonNode context = EpcisContext.own();
    List<NewEvent> read = new ArrayList<>();
    for (ObjectNode event : events) {
      try {
        read.add(EventReader.read(read.size(), event.deepCopy(), context));
      } catch (EventRefused e) {
        CaptureError error = e.toError(read.size(), "");
        throw new InvalidValue("event " + read.size() + error.pointer(), error.detail());
      }
    }
    return read;
  }
}
