package lingao.catalog.product;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import lingao.catalog.certification.Mark;
import lingao.catalog.product.ProductDocument.MarkPeriod;
import lingao.catalog.shared.InvalidValue;
import lingao.catalog.shared.LocalizedText;

/**
 * Products in bulk, for search indexes. A page has at most {@value #PAGE} products, in the order of
 * their identifiers, and takes four SQL statements; the next one is asked for with the identifier
 * of its last product, the first one with 0. A page that isn't full is the last.
 */
@ApplicationScoped
public class ProductFeed {

  /** The most products that one call returns. */
  public static final int PAGE = 500;

  @Inject private EntityManager em;

  /** All products after an identifier. */
  @Transactional
  public List<ProductDocument> all(long after) {
    return read(after("true = true", after));
  }

  /** Products of a brand after an identifier. */
  @Transactional
  public List<ProductDocument> ofBrand(String brand, long after) {
    return read(after("p.brand = :slug", after).setParameter("slug", brand));
  }

  /** Products of a category of either level after an identifier. */
  @Transactional
  public List<ProductDocument> ofCategory(String category, long after) {
    return read(
        after("(p.category = :slug or p.parentCategory = :slug)", after)
            .setParameter("slug", category));
  }

  /** Products from a town after an identifier. */
  @Transactional
  public List<ProductDocument> ofTown(String town, long after) {
    return read(after("p.town = :slug", after).setParameter("slug", town));
  }

  /** Products that a certificate covers, by its number, after an identifier. */
  @Transactional
  public List<ProductDocument> ofCertificate(String number, long after) {
    String covered =
        "p.id in (select l.productId from CertificateProduct l, Certificate c"
            + " where l.certificateId = c.id and c.number = :number)";
    return read(after(covered, after).setParameter("number", number));
  }

  /** The products with these slugs, at most {@value #PAGE}; unknown ones are left out. */
  @Transactional
  public List<ProductDocument> bySlugs(Collection<String> slugs) {
    if (slugs.size() > PAGE) {
      throw new InvalidValue("slugs", "at most " + PAGE);
    }
    return slugs.isEmpty()
        ? List.of()
        : read(after("p.slug in :slugs", 0).setParameter("slugs", slugs));
  }

  /** Those of the slugs, at most {@value #PAGE}, that products have. */
  @Transactional
  public List<String> known(Collection<String> slugs) {
    return em.createQuery("select p.slug from Product p where p.slug in :slugs", String.class)
        .setParameter("slugs", slugs)
        .getResultList();
  }

  private TypedQuery<ProductCardRow> after(String condition, long after) {
    return em.createQuery(
            "select p from ProductCardRow p where "
                + condition
                + " and p.id > :after order by p.id",
            ProductCardRow.class)
        .setParameter("after", after)
        .setMaxResults(PAGE);
  }

  private List<ProductDocument> read(TypedQuery<ProductCardRow> query) {
    List<ProductCardRow> rows = query.getResultList();
    if (rows.isEmpty()) {
      return List.of();
    }
    List<Long> ids = rows.stream().map(ProductCardRow::id).toList();
    Map<Long, LocalizedText> descriptions = descriptions(ids);
    Map<Long, List<SkuRow>> skus =
        rows("s.productId, s.name, s.code, s.gtin from Sku s where s.productId in :ids", ids)
            .map(SkuRow::of)
            .collect(groupingBy(SkuRow::product));
    Map<Long, List<PeriodRow>> periods =
        rows(
                "l.productId, c.mark, c.issued, c.expires from CertificateProduct l, Certificate c"
                    + " where l.certificateId = c.id and l.productId in :ids",
                ids)
            .map(PeriodRow::of)
            .filter(row -> !row.period().mark().discontinued())
            .collect(groupingBy(PeriodRow::product));
    return rows.stream()
        .flatMap(
            row ->
                Stream.ofNullable(descriptions.get(row.id()))
                    .map(text -> document(row, text, of(skus, row), of(periods, row))))
        .toList();
  }

  private static ProductDocument document(
      ProductCardRow row, LocalizedText description, List<SkuRow> skus, List<PeriodRow> periods) {
    return new ProductDocument(
        row.id(),
        row.toRecord(),
        description,
        row.parentCategory(),
        skus.stream().map(SkuRow::name).toList(),
        skus.stream().flatMap(sku -> Stream.of(sku.code(), sku.gtin())).toList(),
        periods.stream().map(PeriodRow::period).toList());
  }

  /** Reads no more than that of a product: its pictures and tables are not searched. */
  private Map<Long, LocalizedText> descriptions(List<Long> ids) {
    return rows("p.id, p.description from Product p where p.id in :ids", ids)
        .collect(toMap(row -> (Long) row[0], row -> (LocalizedText) row[1]));
  }

  private Stream<Object[]> rows(String select, List<Long> ids) {
    return em.createQuery("select " + select, Object[].class)
        .setParameter("ids", ids)
        .getResultStream();
  }

  private static <T> List<T> of(Map<Long, List<T>> byProduct, ProductCardRow row) {
    return byProduct.getOrDefault(row.id(), List.of());
  }

  private record SkuRow(long product, LocalizedText name, String code, String gtin) {
    static SkuRow of(Object[] row) {
      return new SkuRow((Long) row[0], (LocalizedText) row[1], (String) row[2], (String) row[3]);
    }
  }

  private record PeriodRow(long product, MarkPeriod period) {
    static PeriodRow of(Object[] row) {
      return new PeriodRow(
          (Long) row[0],
          new MarkPeriod(
              (Mark) row[1], (LocalDate) row[2], Optional.ofNullable((LocalDate) row[3])));
    }
  }
}
