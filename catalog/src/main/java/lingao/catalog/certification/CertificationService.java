package lingao.catalog.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import lingao.catalog.change.ChangeLog;
import lingao.catalog.change.ChangeType;
import lingao.catalog.shared.InvalidValue;
import lingao.catalog.shared.ShopTime;
import lingao.catalog.shared.Slug;

/** Certificates of brands and products, each with its status as of today. */
@ApplicationScoped
public class CertificationService {

  private static final Comparator<Certificate> VALID_FIRST =
      Comparator.comparing(Certificate::status)
          .thenComparing(Certificate::mark)
          .thenComparing(Certificate::number);

  @Inject private EntityManager em;
  @Inject private ChangeLog changes;
  @Inject private ShopTime time;

  /** Certificates that the brand of that slug holds, valid ones first. */
  @Transactional
  public List<Certificate> ofBrand(String brand) {
    return read(
        em.createQuery(
                "select c from Certificate c"
                    + " where c.brandId = (select b.id from BrandCard b where b.slug = :brand)",
                CertificateEntry.class)
            .setParameter("brand", brand));
  }

  /** Certificates that cover the product with that identifier, valid ones first. */
  @Transactional
  public List<Certificate> ofProduct(long productId) {
    return read(
        em.createQuery(
                "select c from Certificate c, CertificateProduct p"
                    + " where p.certificateId = c.id and p.productId = :product",
                CertificateEntry.class)
            .setParameter("product", productId));
  }

  /** The certificates with these numbers, by number. */
  @Transactional
  public Map<String, HeldCertificate> byNumber(Collection<String> numbers) {
    if (numbers.isEmpty()) {
      return Map.of();
    }
    LocalDate today = time.today();
    return em.createQuery(
            "select c, b.slug from Certificate c, BrandCard b"
                + " where b.id = c.brandId and c.number in :numbers",
            Object[].class)
        .setParameter("numbers", numbers)
        .getResultStream()
        .map(row -> held((CertificateEntry) row[0], (String) row[1], today))
        .collect(Collectors.toMap(held -> held.certificate().number(), Function.identity()));
  }

  private static HeldCertificate held(CertificateEntry entry, String brand, LocalDate today) {
    return new HeldCertificate(entry.toRecord(today), new Slug(brand));
  }

  /** Registers a certificate. Refuses products that do not belong to the brand. */
  @Transactional
  public void register(NewCertificate certificate) {
    CertificateEntry entry = new CertificateEntry(brandId(certificate.brand()), certificate);
    em.persist(entry);
    em.flush();
    certificate.products().forEach(product -> cover(entry.id(), certificate.brand(), product));
    changes.append(ChangeType.CERTIFICATE, certificate.number());
  }

  private long brandId(String brand) {
    return em.createQuery("select b.id from BrandCard b where b.slug = :brand", Long.class)
        .setParameter("brand", brand)
        .getResultStream()
        .findFirst()
        .orElseThrow(() -> new InvalidValue("brand", "there is no brand " + brand));
  }

  private void cover(long certificateId, String brand, String product) {
    Long productId =
        em.createQuery(
                "select p.id from ProductCardRow p where p.slug = :product and p.brand = :brand",
                Long.class)
            .setParameter("product", product)
            .setParameter("brand", brand)
            .getResultStream()
            .findFirst()
            .orElseThrow(() -> new InvalidValue("products", brand + " has no product " + product));
    em.persist(new CertificateProduct(certificateId, productId));
    changes.append(ChangeType.PRODUCT, product);
  }

  private List<Certificate> read(TypedQuery<CertificateEntry> query) {
    LocalDate today = time.today();
    return query.getResultStream().map(entry -> entry.toRecord(today)).sorted(VALID_FIRST).toList();
  }
}
