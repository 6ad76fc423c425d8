package lingao.catalog.promotion;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import lingao.catalog.shared.InvalidValue;
import lingao.catalog.shared.Money;

/** The table of coupons. */
@Dependent
class CouponStore {

  private static final String FIGURES =
      """
      select coupon, count(distinct person), sum(discount_fen) from coupon_use
      where coupon = any(string_to_array(?1, ',')) group by coupon
      """;

  private static final String END =
      "update coupon set ends = ?2, begins = least(begins, ?2) where code = ?1 and ends > ?2";

  @Inject private EntityManager em;

  void add(NewCoupon coupon, Instant now) {
    require("code", em.find(CouponEntry.class, coupon.code().value()) == null, "one not used yet");
    coupon
        .scope()
        .brand()
        .ifPresent(slug -> require("brand", exists("brand", slug), "one there is"));
    coupon
        .scope()
        .product()
        .ifPresent(slug -> require("product", exists("product", slug), "one there is"));
    em.persist(new CouponEntry(coupon, now));
    em.flush();
  }

  boolean end(CouponCode code, Instant now) {
    return em.createNativeQuery(END)
            .setParameter(1, code.value())
            .setParameter(2, Timestamp.from(now))
            .executeUpdate()
        == 1;
  }

  Optional<Coupon> find(CouponCode code) {
    return read(List.of(code)).findFirst();
  }

  /** Those there are, as they are in the database at this moment. */
  Stream<Coupon> read(Collection<CouponCode> codes) {
    return codes.isEmpty()
        ? Stream.empty()
        : em.createQuery("select c from Coupon c where c.code in :codes", CouponEntry.class)
            .setParameter("codes", codes.stream().map(CouponCode::value).toList())
            .setHint("eclipselink.refresh", "true")
            .getResultStream()
            .map(CouponEntry::toRecord);
  }

  CouponPage page(int page) {
    long total = em.createQuery("select count(c) from Coupon c", Long.class).getSingleResult();
    List<Coupon> coupons =
        em.createQuery(
                "select c from Coupon c order by c.createdAt desc, c.code", CouponEntry.class)
            .setHint("eclipselink.refresh", "true")
            .setFirstResult((page - 1) * CouponPage.SIZE)
            .setMaxResults(CouponPage.SIZE)
            .getResultStream()
            .map(CouponEntry::toRecord)
            .toList();
    return new CouponPage(total, withFigures(coupons));
  }

  private List<CouponFigures> withFigures(List<Coupon> coupons) {
    String codes = String.join(",", coupons.stream().map(c -> c.code().value()).toList());
    List<?> rows = em.createNativeQuery(FIGURES).setParameter(1, codes).getResultList();
    Map<String, Object[]> figures =
        rows.stream().map(Object[].class::cast).collect(toMap(row -> (String) row[0], row -> row));
    return coupons.stream()
        .map(coupon -> withFigures(coupon, Optional.ofNullable(figures.get(coupon.code().value()))))
        .toList();
  }

  private static CouponFigures withFigures(Coupon coupon, Optional<Object[]> row) {
    return row.map(
            r ->
                new CouponFigures(
                    coupon, ((Number) r[1]).intValue(), new Money(((Number) r[2]).longValue())))
        .orElseGet(() -> new CouponFigures(coupon, 0, new Money(0)));
  }

  /** Whether a row of {@code table} (brand or product) has that slug. */
  private boolean exists(String table, String slug) {
    return !em.createNativeQuery("select 1 from " + table + " where slug = ?1")
        .setParameter(1, slug)
        .getResultList()
        .isEmpty();
  }

  private static void require(String name, boolean holds, String rule) {
    if (!holds) {
      throw new InvalidValue(name, rule);
    }
  }
}
