package lingao.catalog.epcis.query;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import lingao.catalog.epcis.ChainLink;
import lingao.catalog.epcis.EpcKey;
import lingao.catalog.epcis.EpcisService;
import lingao.catalog.epcis.hash.EventChain;
import lingao.catalog.shared.ShopTime;

/**
 * A batch's events in the order of their chain, with the chain's heads, so that anyone can verify
 * that none was changed, left out, added or moved: the hash of each event is computed by the CBV
 * 2.0, the heads as {@link EventChain} says.
 */
@ApplicationScoped
public class BatchExport {

  /** The most events of an export; a chain that is longer is cut, and says so. */
  static final int MOST = 5000;

  private static final String NAME = "lingao:chain";

  @Inject EpcisService repository;
  @Inject ShopTime time;

  /**
   * An {@code EPCISQueryDocument} with one more member, the chain. An event of which something is
   * withheld from {@code viewer} can be checked by its hash alone; its link says so.
   *
   * @return nothing when no event names the batch
   */
  public Optional<ObjectNode> of(EpcKey batch, Viewer viewer) {
    List<ChainLink> links = repository.links(batch, 0, MOST + 1);
    if (links.isEmpty()) {
      return Optional.empty();
    }
    List<ChainLink> shown = links.subList(0, Math.min(MOST, links.size()));
    List<FoundEvent> events = shown.stream().map(ChainLink::event).map(FoundEvent::of).toList();
    ObjectNode document =
        EventDocument.of(
            events, viewer, EpcFormat.AS_CAPTURED, "BatchEvents", Optional.empty(), time.now());
    ObjectNode chain = document.putObject(NAME);
    chain.put("batch", batch.uri());
    chain.put("start", start(batch));
    chain.put("complete", links.size() == shown.size());
    ArrayNode list = chain.putArray("links");
    shown.forEach(link -> add(list, link, viewer));
    return Optional.of(document);
  }

  /** The head behind the last event of a batch; with each more event it is another. */
  public Optional<String> head(EpcKey batch) {
    return repository.chain(batch).map(chain -> chain.head().head());
  }

  private static String start(EpcKey batch) {
    return EventChain.start(batch.gtin().orElseThrow(), batch.lot().orElseThrow().value()).head();
  }

  private static void add(ArrayNode list, ChainLink link, Viewer viewer) {
    ObjectNode body = link.event().body();
    boolean withheld =
        !viewer.owns(link.event().brand()) && Redaction.redacted(body).has(Redaction.MARK);
    list.addObject()
        .put("position", link.position())
        .put("eventID", link.event().eventId())
        .put("hash", link.event().hash().value())
        .put("head", link.head().head())
        .put("withheld", withheld);
  }
}
