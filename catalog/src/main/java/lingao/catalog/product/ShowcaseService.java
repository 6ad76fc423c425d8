package lingao.catalog.product;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import lingao.catalog.shared.ShopTime;

/**
 * Short lists of products for shop windows; each is one SQL statement. Sold-out products come last.
 */
@ApplicationScoped
public class ShowcaseService {

  private static final String SELECT = "select p from ProductCardRow p ";
  private static final String IN_STOCK_FIRST =
      "order by case when p.available > 0 then 0 else 1 end, ";

  @Inject private EntityManager em;
  @Inject private ShopTime time;

  /** Latest listed first, at most {@code limit}. */
  @Transactional
  public List<ProductCard> newest(int limit) {
    return read(query("order by p.listedOn desc, p.id"), limit);
  }

  /** Most sold first, at most {@code limit}. */
  @Transactional
  public List<ProductCard> bestSellers(int limit) {
    return read(query(IN_STOCK_FIRST + "p.sold desc, p.id"), limit);
  }

  /** Fresh goods that are in season this month in the county, at most {@code limit}. */
  @Transactional
  public List<ProductCard> inSeason(int limit) {
    return read(
        query(
                "where p.season <> 0 and function('in_season', p.season, :month) = true "
                    + IN_STOCK_FIRST
                    + "p.sold desc, p.id")
            .setParameter("month", time.today().getMonthValue()),
        limit);
  }

  /** Products of a brand, most sold first, at most {@code limit}. */
  @Transactional
  public List<ProductCard> ofBrand(String brand, int limit) {
    return read(
        query("where p.brand = :brand " + IN_STOCK_FIRST + "p.sold desc, p.id")
            .setParameter("brand", brand),
        limit);
  }

  /**
   * Products like {@code card}: of its category first, then of its brand, at most {@code limit}.
   */
  @Transactional
  public List<ProductCard> related(ProductCard card, int limit) {
    return read(
        query(
                "where p.slug <> :slug and (p.category = :category or p.brand = :brand) order by"
                    + " case when p.category = :category then 0 else 1 end, p.sold desc, p.id")
            .setParameter("slug", card.slug())
            .setParameter("category", card.category())
            .setParameter("brand", card.brand().slug()),
        limit);
  }

  /** The products with these slugs, in no order; unknown ones are left out. */
  @Transactional
  public List<ProductCard> bySlugs(Collection<String> slugs) {
    return slugs.isEmpty()
        ? List.of()
        : read(query("where p.slug in :slugs").setParameter("slugs", slugs), slugs.size());
  }

  /** How a product is kept and carried, if there is such a product. */
  @Transactional
  public Optional<Temperature> temperature(String slug) {
    return em.createQuery(
            "select p.temperature from Product p where p.slug = :slug", Temperature.class)
        .setParameter("slug", slug)
        .getResultStream()
        .findFirst();
  }

  private TypedQuery<ProductCardRow> query(String rest) {
    return em.createQuery(SELECT + rest, ProductCardRow.class);
  }

  private static List<ProductCard> read(TypedQuery<ProductCardRow> query, int limit) {
    return query.setMaxResults(limit).getResultStream().map(ProductCardRow::toRecord).toList();
  }
}
