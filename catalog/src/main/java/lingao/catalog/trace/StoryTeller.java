package lingao.catalog.trace;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lingao.catalog.certification.CertificationService;
import lingao.catalog.certification.HeldCertificate;
import lingao.catalog.epcis.ChainHead;
import lingao.catalog.epcis.EpcKey;
import lingao.catalog.epcis.EpcisService;
import lingao.catalog.epcis.StoredEvent;
import lingao.catalog.product.ProductCard;
import lingao.catalog.shared.ShopTime;

/** Tells the story of a batch from its events. */
@ApplicationScoped
class StoryTeller {

  /** More of one thing no story tells. */
  private static final int MOST_EVENTS = 500;

  /** More sources no story names. */
  private static final int MOST_SOURCES = 60;

  /** A box, its pallet, its container, its lorry: things are not packed deeper. */
  private static final int MOST_CONTAINERS = 4;

  @Inject private EpcisService epcis;
  @Inject private CertificationService certification;
  @Inject private BatchProducts products;
  @Inject private SourceNames names;
  @Inject private Instance<Recalls> recalls;
  @Inject private ShopTime time;

  /**
   * Five SQL statements for a batch that was not made from others and lies on no pallet, otherwise
   * up to eight, however many events and sources there are, one more for each thing in which its
   * pallet lay, and one for a product that was not told of since the catalog changed.
   */
  BatchStory tell(BatchCard card) {
    BatchSummary batch = card.toRecord();
    ProductCard product = products.of(batch.product());
    Journey journey = new Journey(batch.key(), epcis.eventsOf(batch.key(), MOST_EVENTS));
    Upstream upstream = upstream(batch.key(), journey);
    follow(journey, upstream);
    List<TraceStep> steps = steps(journey, product);
    Optional<RecallNotice> recall =
        Optional.ofNullable(among(List.of(batch.code())).get(batch.code()));
    Optional<ChainHead> chain = epcis.chain(batch.key());
    return new BatchStory(
        batch,
        product,
        card.template(),
        card.quantity(),
        new Judge(card.template(), batch.producedOn(), steps)
            .verdict(
                recall.isPresent(),
                batch.expiresOn().isBefore(time.today()),
                chain.flatMap(ChainHead::brokenAt).isPresent()),
        recall,
        chain,
        steps,
        lineage(upstream, journey, steps));
  }

  /** The recalls in force among batches. */
  Map<TraceCode, RecallNotice> among(Collection<TraceCode> batches) {
    return recalls.isResolvable() && !batches.isEmpty() ? recalls.get().among(batches) : Map.of();
  }

  private Upstream upstream(EpcKey batch, Journey journey) {
    return journey.isMade()
        ? journey.upstream(epcis.back(batch), MOST_SOURCES)
        : Upstream.none(batch);
  }

  private void follow(Journey journey, Upstream upstream) {
    Containers containers = journey.containers();
    Set<EpcKey> keys = new LinkedHashSet<>(upstream.keys());
    keys.addAll(containers.keys());
    if (!keys.isEmpty()) {
      var events = epcis.eventsOf(keys, MOST_EVENTS * 4);
      journey.addUpstream(upstream, events);
      journey.addContainers(containers, events);
      followOut(journey, containers, events);
    }
  }

  /** The pallet of a box, and its lorry. */
  private void followOut(Journey journey, Containers inner, List<StoredEvent> ofInner) {
    Set<EpcKey> known = new HashSet<>(inner.keys());
    Containers containers = inner;
    List<StoredEvent> events = ofInner;
    for (int i = 0; i < MOST_CONTAINERS; i++) {
      containers = containers.outer(events);
      if (!known.addAll(containers.keys())) {
        return;
      }
      events = epcis.eventsOf(containers.keys(), MOST_EVENTS);
      journey.addContainers(containers, events);
    }
  }

  private List<TraceStep> steps(Journey journey, ProductCard product) {
    Steps steps = new Steps(journey, product);
    Map<String, HeldCertificate> certificates = certification.byNumber(steps.certificates());
    return steps.told(certificates);
  }

  private Lineage lineage(Upstream upstream, Journey journey, List<TraceStep> steps) {
    Map<EpcKey, SourceNames.Name> known = names.of(upstream.keys());
    Sources sources = new Sources(journey, steps, known);
    return new Lineage(
        upstream.keys().stream().map(key -> sources.source(key, upstream.depth(key))).toList(),
        upstream.truncated());
  }
}
