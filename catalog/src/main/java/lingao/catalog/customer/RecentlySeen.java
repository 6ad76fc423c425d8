package lingao.catalog.customer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import lingao.catalog.product.ProductCard;
import lingao.catalog.shared.Slug;

/** What signed-in customers have looked at. Guests' browsers remember that themselves. */
@ApplicationScoped
public class RecentlySeen {

  /** The most products that are remembered. */
  public static final int MOST = 24;

  @Inject private EntityManager em;
  @Inject private Favourites favourites;

  /** Notes that a customer looks at a product; nothing happens when there is none. */
  @Transactional
  public void note(long customer, Slug product) {
    Rows.change(
        em,
        "insert into customer_seen (customer, product)"
            + " select ?1, slug from product where slug = ?2"
            + " on conflict (customer, product) do update set seen_at = now()",
        customer,
        product.value());
    Rows.change(
        em,
        "delete from customer_seen where customer = ?1 and product in (select product"
            + " from customer_seen where customer = ?1 order by seen_at desc, product offset ?2)",
        customer,
        MOST);
  }

  /** The products they have looked at, the latest first, at most {@code limit}. */
  @Transactional
  public List<ProductCard> products(long customer, int limit) {
    return favourites.cards(slugs(customer).stream().limit(limit).toList());
  }

  /** The products that a guest's browser remembers, in its order; unknown ones are left out. */
  @Transactional
  public List<ProductCard> products(List<Slug> slugs) {
    return favourites.cards(slugs.stream().map(Slug::value).toList());
  }

  /** Slugs of all of them, the latest first. */
  @Transactional
  public List<String> slugs(long customer) {
    return Rows.list(
        em,
        row -> row.text(0),
        "select product, seen_at from customer_seen where customer = ?1"
            + " order by seen_at desc, product",
        customer);
  }

  /** Forgets all of them. */
  @Transactional
  public void forget(long customer) {
    Rows.change(em, "delete from customer_seen where customer = ?1", customer);
  }
}
