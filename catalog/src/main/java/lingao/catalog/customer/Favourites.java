package lingao.catalog.customer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import lingao.catalog.product.ProductCard;
import lingao.catalog.product.ShowcaseService;
import lingao.catalog.shared.InvalidValue;
import lingao.catalog.shared.Slug;

/** The products that customers have put a heart to. */
@ApplicationScoped
public class Favourites {

  /** The most favourites of a customer. */
  public static final int MOST = 500;

  /** How many a page shows. */
  public static final int PAGE = 24;

  @Inject private EntityManager em;
  @Inject private ShowcaseService showcase;

  /**
   * Adds a product; nothing happens when it is one already.
   *
   * @return whether there is such a product
   * @throws InvalidValue named {@code favourites} when there are too many
   */
  @Transactional
  public boolean add(long customer, Slug product) {
    if (contains(customer, product)) {
      return true;
    }
    if (slugs(customer).size() >= MOST) {
      throw new InvalidValue("favourites", "at most " + MOST);
    }
    return Rows.change(
                em,
                "insert into customer_favourite (customer, product)"
                    + " select ?1, slug from product where slug = ?2 on conflict do nothing",
                customer,
                product.value())
            > 0
        || contains(customer, product);
  }

  /** Removes a product; nothing happens when it is none. */
  @Transactional
  public void remove(long customer, Slug product) {
    Rows.change(
        em,
        "delete from customer_favourite where customer = ?1 and product = ?2",
        customer,
        product.value());
  }

  /** Whether a product is one. */
  @Transactional
  public boolean contains(long customer, Slug product) {
    return slugs(customer).contains(product.value());
  }

  /** Slugs of all favourites, the latest first. */
  @Transactional
  public List<String> slugs(long customer) {
    return Rows.list(
        em,
        row -> row.text(0),
        "select product, added_at from customer_favourite where customer = ?1"
            + " order by added_at desc, product",
        customer);
  }

  /**
   * A page of the favourites.
   *
   * @param page from 1
   */
  @Transactional
  public ProductsOfCustomer page(long customer, int page) {
    List<String> all = slugs(customer);
    return new ProductsOfCustomer(
        all.size(), cards(all.stream().skip((long) (page - 1) * PAGE).limit(PAGE).toList()));
  }

  /** The cards of these products, in this order. */
  List<ProductCard> cards(List<String> slugs) {
    Map<String, ProductCard> cards =
        showcase.bySlugs(slugs).stream()
            .collect(Collectors.toMap(ProductCard::slug, Function.identity()));
    return slugs.stream().map(cards::get).filter(Objects::nonNull).toList();
  }
}
