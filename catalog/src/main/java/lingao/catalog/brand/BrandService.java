package lingao.catalog.brand;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import lingao.catalog.change.ChangeLog;
import lingao.catalog.change.ChangeType;
import lingao.catalog.shared.Slug;

/** The county's regional brands. */
@ApplicationScoped
public class BrandService {

  @Inject private EntityManager em;
  @Inject private ChangeLog changes;

  /** All brands in the order of the brand wall; the county has ten. */
  @Transactional
  public List<BrandSummary> brands() {
    return em
        .createQuery("select b from BrandCard b order by b.position, b.slug", BrandCard.class)
        .getResultList()
        .stream()
        .map(BrandCard::toRecord)
        .toList();
  }

  /** The brand of that slug, if there is one. Three SQL statements. */
  @Transactional
  public Optional<BrandDetail> brand(Slug slug) {
    return em.createQuery("select b from BrandCard b where b.slug = :slug", BrandCard.class)
        .setParameter("slug", slug.value())
        .getResultStream()
        .findFirst()
        .map(card -> read(card.id()).toDetail(card.toRecord(), card.licence()));
  }

  /** With its packaging pictures in the same statement; campaigns follow. */
  private Brand read(long id) {
    return em.createQuery(
            "select b from Brand b left join fetch b.packaging where b.id = :id", Brand.class)
        .setParameter("id", id)
        .getResultList()
        .get(0);
  }

  /** Founds a brand with its first licence and campaigns. */
  @Transactional
  public void found(NewBrand brand) {
    em.persist(new Brand(brand));
    em.flush();
    changes.append(ChangeType.BRAND, brand.slug().value());
  }
}
