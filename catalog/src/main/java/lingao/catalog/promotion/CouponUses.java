package lingao.catalog.promotion;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.time.Instant;
import lingao.catalog.shared.ShopSecret;

/**
 * The uses of coupons. Who redeems one holds its row until commit; so the uses of a person are
 * counted when nobody else can add one.
 */
@Dependent
class CouponUses {

  /** Waits for others who redeem the same coupon, then looks again at what they left. */
  private static final String TAKE_ONE =
      """
      update coupon set used = used + 1
      where code = ?1 and begins <= ?2 and ends > ?2
        and (total_limit is null or used < total_limit)
      """;

  private static final String NOTE =
      """
      insert into coupon_use (coupon, order_number, person, discount_fen, used_at)
      values (?1, ?2, ?3, ?4, ?5)
      """;

  /** In the order of the codes, as those who redeem do, so that nobody deadlocks. */
  private static final String LOCK_THOSE_OF_ORDER =
      """
      select c.code from coupon c
      where c.code in (select u.coupon from coupon_use u where u.order_number = ?1)
      order by c.code for update
      """;

  private static final String GIVE_BACK =
      """
      with given_back as (delete from coupon_use where order_number = ?1 returning coupon)
      update coupon set used = used - 1 where code in (select coupon from given_back)
      """;

  @Inject private EntityManager em;
  @Inject private ShopSecret secret;

  /** Takes one use and the coupon's row; false when there is none to take. */
  boolean takeOne(String code, Instant now) {
    return em.createNativeQuery(TAKE_ONE)
            .setParameter(1, code)
            .setParameter(2, Timestamp.from(now))
            .executeUpdate()
        == 1;
  }

  int of(String code, String person) {
    Number uses =
        (Number)
            em.createNativeQuery(
                    "select count(*) from coupon_use where coupon = ?1 and person = ?2")
                .setParameter(1, code)
                .setParameter(2, digest(person))
                .getSingleResult();
    return uses.intValue();
  }

  void note(Discount discount, String order, String person, Instant now) {
    em.createNativeQuery(NOTE)
        .setParameter(1, discount.code())
        .setParameter(2, order)
        .setParameter(3, digest(person))
        .setParameter(4, discount.amount().fen())
        .setParameter(5, Timestamp.from(now))
        .executeUpdate();
  }

  void giveBack(String order) {
    em.createNativeQuery(LOCK_THOSE_OF_ORDER).setParameter(1, order).getResultList();
    em.createNativeQuery(GIVE_BACK).setParameter(1, order).executeUpdate();
  }

  /** Tells the uses of one person from those of another without keeping who it was. */
  private String digest(String person) {
    return secret.sign("coupon", person.strip());
  }
}
