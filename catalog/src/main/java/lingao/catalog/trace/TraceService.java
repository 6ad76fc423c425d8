package lingao.catalog.trace;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import lingao.catalog.epcis.Capturer;
import lingao.catalog.epcis.EpcKey;
import lingao.catalog.gs1.Lot;
import lingao.catalog.shared.Gtin;
import lingao.catalog.shared.InvalidValue;
import lingao.catalog.shared.LocalizedText;
import lingao.catalog.shared.ShopTime;
import lingao.catalog.shared.Slug;

/** Batches and their journeys. */
@ApplicationScoped
@Transactional
public class TraceService {

  /** Made, and not past their shelf life. */
  private static final String CURRENT = "b.producedOn <= :today and b.expiresOn >= :today";

  @Inject private EntityManager em;
  @Inject private Batches batches;
  @Inject private StoryTeller teller;
  @Inject private Recorder recorder;
  @Inject private Corrector corrector;
  @Inject private ShopTime time;

  /** The batch with that trace code and its journey, if there is one. */
  public Optional<BatchStory> story(TraceCode code) {
    return batches.find(code).map(teller::tell);
  }

  /** The batch with that trace code, if there is one. */
  public Optional<BatchSummary> find(TraceCode code) {
    return batches.find(code).map(BatchCard::toRecord);
  }

  /** The batch of that GTIN and lot, if there is one. */
  public Optional<BatchSummary> find(Gtin gtin, Lot lot) {
    return batches.find(gtin, lot).map(BatchCard::toRecord);
  }

  /** The product that carries that GTIN, if there is one. */
  public Optional<String> productOf(Gtin gtin) {
    return em.createQuery(
            "select p.slug from SkuCard s, ProductCardRow p"
                + " where s.gtin = :gtin and p.id = s.productId",
            String.class)
        .setParameter("gtin", gtin.value())
        .getResultStream()
        .findFirst();
  }

  /** Batches of a product that can be sold, youngest first, at most {@code limit}. */
  public List<BatchSummary> currentBatches(String product, int limit) {
    return sellable(
        limit,
        batches
            .youngest("where b.product = :product and " + CURRENT)
            .setParameter("product", product));
  }

  /** Batches that can be sold, youngest first, at most {@code limit}. */
  public List<BatchSummary> latestBatches(int limit) {
    return sellable(limit, batches.youngest("where " + CURRENT));
  }

  private List<BatchSummary> sellable(int limit, TypedQuery<BatchCard> current) {
    return Batches.first(limit, current.setParameter("today", time.today()), this::recalled);
  }

  private Set<TraceCode> recalled(Collection<TraceCode> codes) {
    return teller.among(codes).keySet();
  }

  /** All batches of a brand, youngest first, at most {@code limit}. */
  public List<BatchSummary> batchesOf(Slug brand, int limit) {
    return batches
        .youngest("where b.brand = :brand")
        .setParameter("brand", brand.value())
        .setMaxResults(limit)
        .getResultStream()
        .map(BatchCard::toRecord)
        .toList();
  }

  /** The brand whose batch it is, if there is one. */
  public Optional<Slug> brandOf(TraceCode code) {
    return batches.find(code).map(BatchCard::brand);
  }

  /**
   * Records a batch with its journey, for its brand, and returns the event identifiers of its steps
   * in their order. Refuses a GTIN that no SKU carries with {@link InvalidValue}.
   */
  public List<String> record(NewBatch batch) {
    return recorder.record(batch);
  }

  /**
   * Records steps of a thing that is no batch of the shop, such as the lot of a pond, or a pallet.
   *
   * @param name what people call it
   * @param steps at least one
   */
  public void record(EpcKey thing, LocalizedText name, List<NewStep> steps, Slug brand) {
    recorder.record(thing, name, steps, brand);
  }

  /**
   * Opens a batch to which steps are then added as people work, and returns the code to print on
   * its boxes.
   *
   * @throws TraceRefused for an unknown SKU, one of another brand, and a lot that there is already
   */
  public TraceCode open(OpenBatch batch, Capturer by) {
    return recorder.open(batch, by);
  }

  /**
   * Says how many pieces a batch has become, and its days. GTIN, lot and template stay as they are.
   *
   * @throws TraceRefused for an unknown batch, one of another brand, and one that is packed
   */
  public void adjust(TraceCode batch, OpenBatch actual, Capturer by) {
    recorder.adjust(batch, actual, by);
  }

  /**
   * Adds a step to a batch and returns its event's identifier. The same step again is the same
   * record.
   *
   * @throws TraceRefused for an unknown batch, one of another brand, a certificate that the brand
   *     doesn't hold, and what has not happened yet
   */
  public String addStep(TraceCode batch, NewStep step, Capturer by) {
    return recorder.addStep(batch, step, by);
  }

  /**
   * Declares a record wrong. It stays to be seen, with the reason and what is right instead.
   *
   * @param eventId of the record, as {@link TraceStep} has it
   * @param replacement what is right; nothing if it never happened
   * @return the identifier of the replacement's event, if there is one
   * @throws TraceRefused for an unknown record, one that another brand has made, one that was
   *     declared wrong already, and a replacement that says the same or that {@link #addStep} would
   *     refuse
   */
  public Optional<String> correct(
      String eventId, LocalizedText reason, Optional<NewStep> replacement, Capturer by) {
    return corrector.correct(eventId, reason, replacement, by);
  }
}
