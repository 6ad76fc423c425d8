package lingao.catalog.aftersale;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import lingao.catalog.aftersale.ReturnRefused.Rule;
import lingao.catalog.media.PrivatePicture;
import lingao.catalog.media.PrivatePictures;
import lingao.catalog.ordering.OrderNumber;
import lingao.catalog.shared.Json;
import lingao.catalog.shared.ShopTime;

/** The photographs of cases, and those of forms that are being filled in. */
@ApplicationScoped
class ReturnPictures {

  /** Loose ones of an order: who takes some out and adds others may, who floods may not. */
  private static final int MOST_LOOSE = 18;

  private static final Duration LOOSE_FOR = Duration.ofHours(24);
  private static final int SWEPT_AT_ONCE = 100;

  @Inject private PrivatePictures files;
  @Inject private EntityManager em;
  @Inject private ShopTime time;

  /** Refuses more loose ones than a form needs. */
  @Transactional
  void mustHaveRoom(OrderNumber order) {
    Number loose =
        (Number)
            em.createNativeQuery(
                    "select count(*) from return_picture"
                        + " where order_number = ?1 and case_number is null")
                .setParameter(1, order.value())
                .getSingleResult();
    if (loose.longValue() >= MOST_LOOSE) {
      throw new ReturnRefused(Rule.TOO_MANY_PICTURES);
    }
  }

  @Transactional
  void insert(OrderNumber order, PrivatePicture picture) {
    em.createNativeQuery(
            "insert into return_picture (key, order_number, width, height, at)"
                + " values (?1, ?2, ?3, ?4, ?5)")
        .setParameter(1, picture.key())
        .setParameter(2, order.value())
        .setParameter(3, picture.width())
        .setParameter(4, picture.height())
        .setParameter(5, Timestamp.from(time.now()))
        .executeUpdate();
  }

  /** Those of the keys that are loose ones of the order. */
  @Transactional
  List<String> known(OrderNumber order, List<String> keys) {
    List<?> known =
        em.createNativeQuery(
                "select p.key from return_picture p"
                    + " join jsonb_array_elements_text(cast(?2 as jsonb)) with ordinality x(key, n)"
                    + " on x.key = p.key where p.order_number = ?1 and p.case_number is null"
                    + " order by x.n")
            .setParameter(1, order.value())
            .setParameter(2, Json.toColumn(keys).toString())
            .getResultList();
    return known.stream().map(String.class::cast).distinct().toList();
  }

  /** Gives loose ones to a case. */
  @Transactional(MANDATORY)
  void attach(ReturnNumber number, List<String> keys) {
    int attached =
        em.createNativeQuery(
                "update return_picture p set case_number = ?1, position = x.n"
                    + " from jsonb_array_elements_text(cast(?3 as jsonb)) with ordinality x(key, n)"
                    + " where p.key = x.key and p.order_number = ?2 and p.case_number is null")
            .setParameter(1, number.value())
            .setParameter(2, number.order().value())
            .setParameter(3, Json.toColumn(keys).toString())
            .executeUpdate();
    if (attached != keys.size()) {
      throw new ReturnRefused(Rule.UNKNOWN_PICTURE);
    }
  }

  /** The JPEG, if it is one of that order. */
  @Transactional
  Optional<byte[]> content(OrderNumber order, String key) {
    boolean known =
        !em.createNativeQuery("select 1 from return_picture where key = ?1 and order_number = ?2")
            .setParameter(1, key)
            .setParameter(2, order.value())
            .getResultList()
            .isEmpty();
    return known ? files.content(key) : Optional.empty();
  }

  /** Deletes loose ones that nobody will use any more; how many. */
  @Transactional
  int sweep() {
    Instant limit = time.now().minus(LOOSE_FOR);
    List<?> swept =
        em.createNativeQuery(
                "delete from return_picture where key in (select key from return_picture"
                    + " where case_number is null and at < ?1 limit ?2 for update skip locked)"
                    + " returning key")
            .setParameter(1, Timestamp.from(limit))
            .setParameter(2, SWEPT_AT_ONCE)
            .getResultList();
    swept.forEach(key -> files.delete((String) key));
    return swept.size();
  }

  /** Deletes what buyers showed and said of orders whose persons were erased; how many cases. */
  @Transactional
  int forget() {
    List<?> forgotten =
        em.createNativeQuery(
                "delete from return_picture p using shop_order o where o.number = p.order_number"
                    + " and o.contact_name is null returning p.key")
            .getResultList();
    forgotten.forEach(key -> files.delete((String) key));
    return em.createNativeQuery(
            "update return_case c set words = null from shop_order o"
                + " where o.number = c.order_number and o.contact_name is null"
                + " and c.words is not null")
        .executeUpdate();
  }
}
