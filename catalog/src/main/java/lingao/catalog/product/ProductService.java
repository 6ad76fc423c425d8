package lingao.catalog.product;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lingao.catalog.certification.CertificationService;
import lingao.catalog.change.ChangeLog;
import lingao.catalog.change.ChangeType;
import lingao.catalog.shared.InvalidValue;
import lingao.catalog.shared.LocalizedText;
import lingao.catalog.shared.Slug;

/** The products of the shop, one by one. For lists and keywords see the search feature. */
@ApplicationScoped
public class ProductService {

  @Inject private EntityManager em;
  @Inject private CertificationService certification;
  @Inject private ChangeLog changes;

  /** The product of that slug, if there is one. Four SQL statements. */
  @Transactional
  public Optional<ProductDetail> product(Slug slug) {
    return em.createQuery(
            "select p from ProductCardRow p where p.slug = :slug", ProductCardRow.class)
        .setParameter("slug", slug.value())
        .getResultStream()
        .findFirst()
        .map(this::detail);
  }

  /** Slugs of all products in their order, those after {@code after}, at most {@code limit}. */
  @Transactional
  public List<String> slugs(String after, int limit) {
    return em.createQuery(
            "select p.slug from Product p where p.slug > :after order by p.slug", String.class)
        .setParameter("after", after)
        .setMaxResults(limit)
        .getResultList();
  }

  /** The names of all products, by their slugs and in the order of these. */
  @Transactional
  public Map<String, LocalizedText> names() {
    Map<String, LocalizedText> names = new LinkedHashMap<>();
    em.createQuery("select p.slug, p.name from Product p order by p.slug", Object[].class)
        .getResultStream()
        .forEach(row -> names.put((String) row[0], (LocalizedText) row[1]));
    return names;
  }

  /** Lists a product. Refuses an unknown brand and a first-level category. */
  @Transactional
  public void list(NewProduct product) {
    em.persist(new Product(brandId(product.brand()), requireLeaf(product)));
    em.flush();
    changes.append(ChangeType.PRODUCT, product.slug().value());
  }

  private ProductDetail detail(ProductCardRow row) {
    ProductCard card = row.toRecord();
    return em.createQuery(
            "select p from Product p join fetch p.gallery where p.id = :id", Product.class)
        .setParameter("id", row.id())
        .getSingleResult()
        .toDetail(card, row.categoryPath(), skus(row.id()), certification.ofProduct(row.id()));
  }

  private List<SkuView> skus(long productId) {
    return em.createQuery(
            "select s from SkuCard s where s.productId = :product order by s.position",
            SkuCard.class)
        .setParameter("product", productId)
        .getResultStream()
        .map(SkuCard::toRecord)
        .toList();
  }

  private long brandId(String brand) {
    return em.createQuery("select b.id from BrandCard b where b.slug = :brand", Long.class)
        .setParameter("brand", brand)
        .getResultStream()
        .findFirst()
        .orElseThrow(() -> new InvalidValue("brand", "there is no brand " + brand));
  }

  private NewProduct requireLeaf(NewProduct product) {
    CategoryEntry category = em.find(CategoryEntry.class, product.category());
    if (category == null || category.parent().isEmpty()) {
      throw new InvalidValue("category", product.category() + " is no second-level category");
    }
    return product;
  }
}
