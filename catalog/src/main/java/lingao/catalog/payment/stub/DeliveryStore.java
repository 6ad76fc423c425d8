package lingao.catalog.payment.stub;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Duration;
import java.util.List;
import lingao.catalog.payment.Backoff;
import lingao.catalog.shared.ShopTime;

/** The webhooks that the shop has not taken yet. */
@ApplicationScoped
class DeliveryStore {

  /** If a node dies on the way, another delivers after this. */
  private static final Duration LEASE = Duration.ofSeconds(30);

  /** As long as Stripe tries. */
  private static final Duration GIVEN_UP = Duration.ofDays(3);

  @Inject private EntityManager em;
  @Inject private ShopTime time;

  /** Some to be delivered now; each node gets others. */
  @Transactional
  List<Delivery> take(int most) {
    List<?> rows =
        em.createNativeQuery(
                "with due as (select event from stub_delivery where next_try <= ?1"
                    + " order by next_try limit ?2 for update skip locked),"
                    + " taken as (update stub_delivery d set next_try = ?3, tries = tries + 1"
                    + " from due where d.event = due.event returning d.event, d.tries)"
                    + " select t.event, t.tries, cast(o.body as text) from taken t"
                    + " join stub_object o on o.id = t.event order by o.seq")
            .setParameter(1, Timestamp.from(time.now()))
            .setParameter(2, most)
            .setParameter(3, Timestamp.from(time.now().plus(LEASE)))
            .getResultList();
    return rows.stream().map(Object[].class::cast).map(DeliveryStore::delivery).toList();
  }

  private static Delivery delivery(Object[] row) {
    StubEvent event = StubJson.read((String) row[2], StubEvent.class);
    return new Delivery((String) row[0], (Integer) row[1], StubJson.pretty(event.shape()));
  }

  /** The shop has taken it. */
  @Transactional
  void done(Delivery delivery) {
    em.createNativeQuery("delete from stub_delivery where event = ?1")
        .setParameter(1, delivery.event())
        .executeUpdate();
  }

  /** The shop has not taken it. */
  @Transactional
  void failed(Delivery delivery) {
    em.createNativeQuery("update stub_delivery set next_try = ?2 where event = ?1")
        .setParameter(1, delivery.event())
        .setParameter(2, Timestamp.from(time.now().plus(Backoff.after(delivery.tries()))))
        .executeUpdate();
  }

  /** Gives up what nobody took for days. */
  @Transactional
  void sweep() {
    em.createNativeQuery(
            "delete from stub_delivery d using stub_object o"
                + " where o.id = d.event and o.created < ?1")
        .setParameter(1, time.now().minus(GIVEN_UP).getEpochSecond())
        .executeUpdate();
  }
}
