package lingao.catalog.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import lingao.catalog.shared.Ids;
import lingao.catalog.shared.Money;
import lingao.catalog.shared.ShopTime;
import org.jspecify.annotations.Nullable;

/** The rows of {@code refund}. */
@ApplicationScoped
class RefundStore {

  @Inject private EntityManager em;
  @Inject private ShopTime time;

  /** Notes a wish, once for a key. */
  @Transactional
  void want(String order, @Nullable String intent, Money amount, RefundReason reason, String key) {
    em.createNativeQuery(
            "insert into refund (id, order_number, key, intent, reason, amount_fen, status,"
                + " wanted_at, next_try) values (?1, ?2, ?3, cast(?4 as text), ?5, ?6, 'WANTED',"
                + " ?7, ?7) on conflict (key) do nothing")
        .setParameter(1, Ids.next())
        .setParameter(2, order)
        .setParameter(3, key)
        .setParameter(4, intent)
        .setParameter(5, reason.name())
        .setParameter(6, amount.fen())
        .setParameter(7, Timestamp.from(time.now()))
        .executeUpdate();
  }

  /** All refunds of an order, oldest first. */
  @Transactional
  List<RefundEntry> ofOrder(String order) {
    return em.createQuery(
            "select r from Refund r where r.order = :order order by r.id", RefundEntry.class)
        .setParameter("order", order)
        .getResultList();
  }

  /** The wish of that key. */
  @Transactional
  Optional<RefundEntry> byKey(String key) {
    return em.createQuery("select r from Refund r where r.key = :key", RefundEntry.class)
        .setParameter("key", key)
        .getResultStream()
        .findFirst();
  }

  /** The wish that a refund of the payment service answers. */
  @Transactional
  Optional<RefundEntry> of(GatewayRefund told) {
    return em.createQuery(
            "select r from Refund r where r.gatewayId = :id or r.key = :key", RefundEntry.class)
        .setParameter("id", told.id())
        .setParameter("key", told.key().orElse(""))
        .getResultStream()
        .findFirst();
  }

  /** One to be asked for now, leased to the caller; each node gets others. */
  @Transactional
  Optional<RefundEntry> takeToAsk() {
    Instant now = time.now();
    Optional<RefundEntry> due =
        Rows.first(
            em.createNativeQuery(
                    "select * from refund where status in ('WANTED', 'ASKED') and next_try <= ?1"
                        + " order by next_try limit 1 for update skip locked",
                    RefundEntry.class)
                .setParameter(1, Timestamp.from(now)),
            RefundEntry.class);
    due.ifPresent(
        entry ->
            entry.ask(entry.intent().or(() -> payer(entry)).orElse(null), now, PaymentStore.LEASE));
    em.flush();
    return due;
  }

  /** An intent of the order that has enough left to give back, the latest first. */
  private Optional<String> payer(RefundEntry wish) {
    return Rows.first(
        em.createNativeQuery(
                "select p.intent from payment p where p.order_number = ?1"
                    + " and p.status = 'CAPTURED' and p.received_fen >= ?2 +"
                    + " (select coalesce(sum(r.amount_fen), 0) from refund r where r.intent ="
                    + " p.intent and r.status in ('ASKED', 'PENDING', 'SUCCEEDED'))"
                    + " order by p.attempt desc limit 1")
            .setParameter(1, wish.order())
            .setParameter(2, wish.amount().fen()),
        String.class);
  }

  /** To be asked for again after {@code wait}. */
  @Transactional
  void postpone(String key, Duration wait) {
    em.createNativeQuery("update refund set next_try = ?2 where key = ?1 and status = 'ASKED'")
        .setParameter(1, key)
        .setParameter(2, Timestamp.from(time.now().plus(wait)))
        .executeUpdate();
  }

  /** As it is now, and nobody else changes it until the transaction ends. */
  void lock(RefundEntry entry) {
    em.refresh(entry, LockModeType.PESSIMISTIC_WRITE);
  }

  /** As it is now. */
  void refresh(RefundEntry entry) {
    em.refresh(entry);
  }
}
