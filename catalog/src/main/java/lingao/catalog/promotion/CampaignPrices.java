package lingao.catalog.promotion;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.util.List;
import lingao.catalog.change.ChangeLog;
import lingao.catalog.change.ChangeType;

/** The SKUs of a campaign and their prices. */
@Dependent
class CampaignPrices {

  private static final String IN_SCOPE =
      """
       from sku s join product p on p.id = s.product_id join brand b on b.id = p.brand_id
      where (cast(?1 as text) is null or b.slug = ?1) and (cast(?2 as text) is null or p.slug = ?2)
      """;

  private static final String OVERLAPPING =
      """
      select s.code from campaign_sku mine
      join campaign_sku other on other.sku_id = mine.sku_id and other.campaign <> mine.campaign
      join price_campaign c on c.id = other.campaign
      join sku s on s.id = mine.sku_id
      where mine.campaign = ?1 and c.state <> 'OVER' and c.begins < ?3 and c.ends > ?2
      order by s.code limit 5
      """;

  /** Leaves alone what it would not lower, or lower to nothing. */
  private static final String LOWER =
      """
      with lowered as (
        update sku s
        set list_price_fen = s.price_fen, price_fen = (s.price_fen * (100 - c.percent) + 50) / 100
        from price_campaign c join campaign_sku m on m.campaign = c.id
        where c.id = ?1 and s.id = m.sku_id and s.list_price_fen is null
          and (s.price_fen * (100 - c.percent) + 50) / 100 between 1 and s.price_fen - 1
        returning s.id, s.list_price_fen, s.price_fen
      )
      update campaign_sku m set list_price_fen = l.list_price_fen, price_fen = l.price_fen
      from lowered l where m.campaign = ?1 and m.sku_id = l.id
      """;

  private static final String RESTORE =
      """
      update sku s set price_fen = s.list_price_fen, list_price_fen = null
      from campaign_sku m
      where m.campaign = ?1 and m.sku_id = s.id and m.price_fen is not null
        and s.list_price_fen is not null
      """;

  private static final String PRODUCTS =
      """
      select distinct p.slug from campaign_sku m
      join sku s on s.id = m.sku_id join product p on p.id = s.product_id
      where m.campaign = ?1 and m.price_fen is not null order by p.slug
      """;

  @Inject private EntityManager em;
  @Inject private ChangeLog changes;

  /** How many SKUs are in the scope. */
  long count(GoodsScope scope) {
    Number skus = (Number) scoped("select count(*)" + IN_SCOPE, scope).getSingleResult();
    return skus.longValue();
  }

  /** Chooses the SKUs in the scope for a campaign. */
  void choose(long campaign, GoodsScope scope) {
    scoped("insert into campaign_sku (campaign, sku_id) select ?3, s.id" + IN_SCOPE, scope)
        .setParameter(3, campaign)
        .executeUpdate();
  }

  private Query scoped(String sql, GoodsScope scope) {
    return em.createNativeQuery(sql)
        .setParameter(1, scope.brand().orElse(null))
        .setParameter(2, scope.product().orElse(null));
  }

  /** Codes of a few SKUs that another campaign has at some of the time. */
  List<String> overlapping(long campaign, NewCampaign terms) {
    List<?> codes =
        em.createNativeQuery(OVERLAPPING)
            .setParameter(1, campaign)
            .setParameter(2, Timestamp.from(terms.begins()))
            .setParameter(3, Timestamp.from(terms.ends()))
            .getResultList();
    return codes.stream().map(String.class::cast).toList();
  }

  void lower(long campaign) {
    em.createNativeQuery(LOWER).setParameter(1, campaign).executeUpdate();
    announce(campaign);
  }

  void restore(long campaign) {
    em.createNativeQuery(RESTORE).setParameter(1, campaign).executeUpdate();
    announce(campaign);
  }

  private void announce(long campaign) {
    List<?> products = em.createNativeQuery(PRODUCTS).setParameter(1, campaign).getResultList();
    products.forEach(slug -> changes.append(ChangeType.PRODUCT, (String) slug));
  }
}
