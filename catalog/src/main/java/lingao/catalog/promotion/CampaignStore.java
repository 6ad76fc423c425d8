package lingao.catalog.promotion;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import lingao.catalog.shared.InvalidValue;

/**
 * The table of price campaigns. Whoever changes one holds the lock of all of them until commit: so
 * each begins and ends once, and no two that are planned at once overlap.
 */
@Dependent
class CampaignStore {

  private static final int MOST_SKUS = 1_000;

  /** Any constant: the advisory lock of all campaigns. */
  private static final long LOCK = 0x4c494e474350L;

  private static final String DUE =
      """
      select * from price_campaign
      where state = 'RUNNING' and ends <= ?1 or state = 'PLANNED' and begins <= ?1
      order by state = 'PLANNED', begins, id limit 1
      """;

  @Inject private EntityManager em;
  @Inject private CampaignPrices prices;

  void lock() {
    em.createNativeQuery("select 1 from pg_advisory_xact_lock(?1)")
        .setParameter(1, LOCK)
        .getSingleResult();
  }

  /** Takes the lock unless another has it. */
  boolean tryLock() {
    return (boolean)
        em.createNativeQuery("select pg_try_advisory_xact_lock(?1)")
            .setParameter(1, LOCK)
            .getSingleResult();
  }

  void add(NewCampaign campaign) {
    CampaignEntry entry = new CampaignEntry(campaign, skus(campaign.scope()));
    em.persist(entry);
    em.flush();
    prices.choose(entry.id(), campaign.scope());
    List<String> overlapping = prices.overlapping(entry.id(), campaign);
    if (!overlapping.isEmpty()) {
      throw new CampaignOverlap(overlapping);
    }
  }

  private int skus(GoodsScope scope) {
    long skus = prices.count(scope);
    if (skus == 0 || skus > MOST_SKUS) {
      throw new InvalidValue(
          scope.product().isPresent() ? "product" : "brand",
          "goods with 1 to " + MOST_SKUS + " SKUs");
    }
    return (int) skus;
  }

  boolean isOneDue(Instant now) {
    return !due(now).isEmpty();
  }

  /** Moves one on; false when none is due. To be called under the lock. */
  boolean moveOneDue(Instant now) {
    List<CampaignEntry> due = due(now);
    due.forEach(campaign -> move(campaign, now));
    return !due.isEmpty();
  }

  Optional<CampaignEntry> find(long id) {
    return Optional.ofNullable(em.find(CampaignEntry.class, id));
  }

  /** Moves one that is due on, together with its prices. */
  void move(CampaignEntry campaign, Instant now) {
    CampaignState before = campaign.state();
    campaign.move(now);
    em.flush();
    if (before == CampaignState.RUNNING) {
      prices.restore(campaign.id());
    } else if (campaign.state() == CampaignState.RUNNING) {
      prices.lower(campaign.id());
    }
  }

  CampaignPage page(int page) {
    long total =
        em.createQuery("select count(c) from PriceCampaign c", Long.class).getSingleResult();
    List<PriceCampaign> campaigns =
        em.createQuery(
                "select c from PriceCampaign c order by c.begins DESC, c.id", CampaignEntry.class)
            .setFirstResult((page - 1) * CampaignPage.SIZE)
            .setMaxResults(CampaignPage.SIZE)
            .getResultStream()
            .map(CampaignEntry::toRecord)
            .toList();
    return new CampaignPage(total, campaigns);
  }

  /** Ends come before beginnings, as one may make way for another. */
  private List<CampaignEntry> due(Instant now) {
    List<?> rows =
        em.createNativeQuery(DUE, CampaignEntry.class)
            .setParameter(1, Timestamp.from(now))
            .setHint("eclipselink.refresh", "true")
            .getResultList();
    return rows.stream().map(CampaignEntry.class::cast).toList();
  }
}
