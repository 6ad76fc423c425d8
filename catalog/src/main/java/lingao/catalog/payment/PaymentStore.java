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

/** The rows of {@code payment}. */
@ApplicationScoped
class PaymentStore {

  /** Longer than any call to the payment service takes. */
  static final Duration LEASE = Duration.ofMinutes(2);

  @Inject private EntityManager em;
  @Inject private ShopTime time;

  /**
   * The attempt of an order that can be paid, made if there is none of that amount. Who asks at the
   * same time gets the same.
   */
  @Transactional
  PaymentEntry claim(String order, Money amount, PaymentMethod method) {
    lockOrder(order);
    List<PaymentEntry> all = ofOrder(order);
    if (all.stream().anyMatch(entry -> entry.status() == PaymentStatus.CAPTURED)) {
      throw new AlreadyPaid(order);
    }
    Optional<PaymentEntry> live = all.stream().filter(PaymentStore::isLive).findFirst();
    if (live.isPresent() && live.get().amount().equals(amount)) {
      live.get().choose(method);
      return live.get();
    }
    live.ifPresent(entry -> entry.close(time.now()));
    em.flush();
    return add(new IntentMark(order, all.size() + 1), amount, method);
  }

  private static boolean isLive(PaymentEntry entry) {
    return entry.status() == PaymentStatus.OPENING || entry.status() == PaymentStatus.OPEN;
  }

  private PaymentEntry add(IntentMark mark, Money amount, PaymentMethod method) {
    Timestamp now = Timestamp.from(time.now());
    em.createNativeQuery(
            "insert into payment (id, order_number, attempt, method, status, amount_fen, opened_at,"
                + " next_try) values (?1, ?2, ?3, ?4, 'OPENING', ?5, ?6, ?6)")
        .setParameter(1, Ids.next())
        .setParameter(2, mark.order())
        .setParameter(3, mark.attempt())
        .setParameter(4, method.name())
        .setParameter(5, amount.fen())
        .setParameter(6, now)
        .executeUpdate();
    return byMark(mark).orElseThrow();
  }

  /** Notes which intent an attempt got. */
  @Transactional
  Payment opened(IntentMark mark, GatewayIntent made) {
    lockOrder(mark.order());
    PaymentEntry entry = byMark(mark).orElseThrow();
    entry.opened(made);
    em.flush();
    return entry.toRecord();
  }

  /** All attempts of an order, oldest first. */
  @Transactional
  List<PaymentEntry> ofOrder(String order) {
    return em.createQuery(
            "select p from Payment p where p.order = :order order by p.attempt", PaymentEntry.class)
        .setParameter("order", order)
        .getResultList();
  }

  /** The attempt that an intent belongs to, noted or by its mark. */
  @Transactional
  Optional<PaymentEntry> of(GatewayIntent intent) {
    return byIntent(intent.id())
        .or(() -> intent.mark().flatMap(this::byMark).filter(entry -> entry.intent().isEmpty()));
  }

  /** The attempt whose intent that is, as noted. */
  @Transactional
  Optional<PaymentEntry> byIntent(String intent) {
    return em.createQuery("select p from Payment p where p.intent = :intent", PaymentEntry.class)
        .setParameter("intent", intent)
        .getResultStream()
        .findFirst();
  }

  private Optional<PaymentEntry> byMark(IntentMark mark) {
    return em.createQuery(
            "select p from Payment p where p.order = :order and p.attempt = :attempt",
            PaymentEntry.class)
        .setParameter("order", mark.order())
        .setParameter("attempt", mark.attempt())
        .getResultStream()
        .findFirst();
  }

  /** Wishes that what is open of an order be called off. */
  @Transactional
  void close(String order) {
    em.createNativeQuery(
            "update payment set status = 'CLOSING', next_try = ?2"
                + " where order_number = ?1 and status in ('OPENING', 'OPEN')")
        .setParameter(1, order)
        .setParameter(2, Timestamp.from(time.now()))
        .executeUpdate();
  }

  /** One to be called off now, leased to the caller; each node gets others. */
  @Transactional
  Optional<PaymentEntry> takeToClose() {
    Instant now = time.now();
    Optional<PaymentEntry> due =
        Rows.first(
            em.createNativeQuery(
                    "select * from payment where status = 'CLOSING' and next_try <= ?1"
                        + " order by next_try limit 1 for update skip locked",
                    PaymentEntry.class)
                .setParameter(1, Timestamp.from(now)),
            PaymentEntry.class);
    due.ifPresent(entry -> entry.lease(now, LEASE));
    em.flush();
    return due;
  }

  /** To be tried again after {@code wait}. */
  @Transactional
  void postpone(IntentMark mark, Duration wait) {
    em.createNativeQuery(
            "update payment set next_try = ?3"
                + " where order_number = ?1 and attempt = ?2 and status = 'CLOSING'")
        .setParameter(1, mark.order())
        .setParameter(2, mark.attempt())
        .setParameter(3, Timestamp.from(time.now().plus(wait)))
        .executeUpdate();
  }

  /** As it is now, and nobody else changes it until the transaction ends. */
  void lock(PaymentEntry entry) {
    em.refresh(entry, LockModeType.PESSIMISTIC_WRITE);
  }

  /** As it is now. */
  void refresh(PaymentEntry entry) {
    em.refresh(entry);
  }

  /**
   * Until the transaction ends, nobody else books for this order. Taken before any row, so that
   * each booking sees what the one before has done.
   */
  void lockOrder(String order) {
    em.createNativeQuery("select cast(pg_advisory_xact_lock(hashtextextended(?1, 4)) as text)")
        .setParameter(1, order)
        .getSingleResult();
  }
}
