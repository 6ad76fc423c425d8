package lingao.catalog.trace;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lingao.catalog.certification.Certificate;
import lingao.catalog.certification.CertificationService;
import lingao.catalog.change.ChangeLog;
import lingao.catalog.change.ChangeType;
import lingao.catalog.gs1.Lot;
import lingao.catalog.product.ProductCard;
import lingao.catalog.product.ShowcaseService;
import lingao.catalog.shared.Gtin;
import lingao.catalog.shared.InvalidValue;
import lingao.catalog.shared.ShopTime;

/** Batches and their journeys. */
@ApplicationScoped
public class TraceService {

  @Inject private EntityManager em;
  @Inject private CertificationService certification;
  @Inject private ShowcaseService products;
  @Inject private ChangeLog changes;
  @Inject private ShopTime time;
  @Inject private Instance<Recalls> recalls;

  /** The batch with that trace code and its journey, if there is one. Four SQL statements. */
  @Transactional
  public Optional<BatchStory> story(TraceCode code) {
    return first(
            em.createQuery("select b from BatchCard b where b.code = :code", BatchCard.class)
                .setParameter("code", code.value()))
        .map(this::tell);
  }

  /** The batch of that GTIN and lot, if there is one. */
  @Transactional
  public Optional<BatchSummary> find(Gtin gtin, Lot lot) {
    return first(
            em.createQuery(
                    "select b from BatchCard b where b.gtin = :gtin and b.lot = :lot",
                    BatchCard.class)
                .setParameter("gtin", gtin.value())
                .setParameter("lot", lot.value()))
        .map(BatchCard::toRecord);
  }

  /** The product that carries that GTIN, if there is one. */
  @Transactional
  public Optional<String> productOf(Gtin gtin) {
    return em.createQuery(
            "select p.slug from SkuCard s, ProductCardRow p"
                + " where s.gtin = :gtin and p.id = s.productId",
            String.class)
        .setParameter("gtin", gtin.value())
        .getResultStream()
        .findFirst();
  }

  /** Batches of a product that have not expired, youngest first, at most {@code limit}. */
  @Transactional
  public List<BatchSummary> currentBatches(String product, int limit) {
    return em.createQuery(
            "select b from BatchCard b where b.product = :product and b.expiresOn >= :today"
                + " order by b.producedOn desc, b.code",
            BatchCard.class)
        .setParameter("product", product)
        .setParameter("today", time.today())
        .setMaxResults(limit)
        .getResultStream()
        .map(BatchCard::toRecord)
        .toList();
  }

  /** Batches that have not expired, youngest first, at most {@code limit}. */
  @Transactional
  public List<BatchSummary> latestBatches(int limit) {
    return em.createQuery(
            "select b from BatchCard b where b.expiresOn >= :today"
                + " order by b.producedOn desc, b.code",
            BatchCard.class)
        .setParameter("today", time.today())
        .setMaxResults(limit)
        .getResultStream()
        .map(BatchCard::toRecord)
        .toList();
  }

  /** Records a batch with its journey. Refuses a GTIN that no SKU carries. */
  @Transactional
  public void record(NewBatch batch) {
    Long sku =
        em.createQuery("select s.id from SkuCard s where s.gtin = :gtin", Long.class)
            .setParameter("gtin", batch.gtin().value())
            .getResultStream()
            .findFirst()
            .orElseThrow(
                () -> new InvalidValue("gtin", "no SKU carries " + batch.gtin().printed()));
    em.persist(new Batch(sku, batch));
    em.flush();
    changes.append(ChangeType.BATCH, batch.code().value());
  }

  private BatchStory tell(BatchCard card) {
    Batch batch =
        em.createQuery("select b from Batch b join fetch b.events where b.id = :id", Batch.class)
            .setParameter("id", card.id())
            .getSingleResult();
    BatchSummary summary = card.toRecord();
    ProductCard product = products.bySlugs(List.of(summary.product())).get(0);
    boolean expired = card.expiresOn().isBefore(time.today());
    Map<TraceCode, RecallNotice> recalled = recalled(List.of(summary));
    List<TraceStep> steps = steps(summary, batch.events());
    return new BatchStory(
        summary,
        product,
        batch.template(),
        batch.quantity(),
        new Judge(batch.template(), summary.producedOn(), steps)
            .verdict(!recalled.isEmpty(), expired, false),
        Optional.ofNullable(recalled.get(summary.code())),
        Optional.empty(),
        steps,
        Lineage.NONE);
  }

  private Map<TraceCode, RecallNotice> recalled(List<BatchSummary> batches) {
    return recalls.isResolvable() && !batches.isEmpty()
        ? recalls.get().among(batches.stream().map(BatchSummary::code).toList())
        : Map.of();
  }

  private List<TraceStep> steps(BatchSummary batch, List<TraceEventEntry> events) {
    Map<String, Certificate> certificates =
        certification.byNumber(
            events.stream().flatMap(e -> e.certificate().stream()).distinct().toList());
    return events.stream()
        .map(e -> e.toRecord(batch.key(), e.certificate().map(certificates::get)))
        .toList();
  }

  private static Optional<BatchCard> first(TypedQuery<BatchCard> query) {
    return query.getResultStream().findFirst();
  }
}
