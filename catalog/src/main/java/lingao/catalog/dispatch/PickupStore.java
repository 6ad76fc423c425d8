package lingao.catalog.dispatch;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import lingao.catalog.ordering.OrderNumber;
import org.jspecify.annotations.Nullable;

/** Reads and writes pickups, in the caller's transaction, the order's row being locked. */
@ApplicationScoped
@Transactional(MANDATORY)
class PickupStore {

  private static final String ROW =
      "select order_number, place, code, state, ready_at, keep_until, ended_at from pickup where ";

  @Inject private EntityManager em;
  @Inject private Actor actor;

  /** A row of {@code pickup}. */
  record Pickup(
      OrderNumber order,
      String place,
      PickupCode code,
      PickupState state,
      Instant readyAt,
      LocalDate keepUntil,
      Optional<Instant> endedAt) {}

  Optional<Pickup> of(OrderNumber order) {
    return first(em.createNativeQuery(ROW + "order_number = ?1").setParameter(1, order.value()));
  }

  /** What waits under that code; else what waited under it last. */
  Optional<Pickup> byCode(PickupCode code) {
    return first(
        em.createNativeQuery(
                ROW + "code = ?1 order by state = 'WAITING' desc, ready_at desc limit 1")
            .setParameter(1, code.value()));
  }

  /**
   * Whether it waits from now on; not when it did before, or another order waits under that code.
   */
  boolean add(OrderNumber order, String place, PickupCode code, Instant at, LocalDate keepUntil) {
    return em.createNativeQuery(
                "insert into pickup (order_number, place, code, state, ready_at, keep_until)"
                    + " values (?1, ?2, ?3, 'WAITING', ?4, ?5) on conflict do nothing")
            .setParameter(1, order.value())
            .setParameter(2, place)
            .setParameter(3, code.value())
            .setParameter(4, Timestamp.from(at))
            .setParameter(5, Date.valueOf(keepUntil))
            .executeUpdate()
        == 1;
  }

  /** It waits no longer, if it does. */
  void end(OrderNumber order, PickupState state, Instant at) {
    em.createNativeQuery(
            "update pickup set state = ?2, ended_at = ?3, ended_by = ?4"
                + " where order_number = ?1 and state = 'WAITING'")
        .setParameter(1, order.value())
        .setParameter(2, state.name())
        .setParameter(3, Timestamp.from(at))
        .setParameter(4, actor.name())
        .executeUpdate();
  }

  private static Optional<Pickup> first(Query query) {
    List<?> rows = query.getResultList();
    return rows.stream().map(row -> pickup((Object[]) row)).findFirst();
  }

  private static Pickup pickup(Object[] row) {
    return new Pickup(
        new OrderNumber((String) row[0]),
        (String) row[1],
        new PickupCode((String) row[2]),
        PickupState.valueOf((String) row[3]),
        instant(row[4]),
        ((Date) row[5]).toLocalDate(),
        Optional.ofNullable((@Nullable Object) row[6]).map(PickupStore::instant));
  }

  /** A moment as this driver gives it to native queries. */
  private static Instant instant(Object column) {
    return column instanceof Timestamp timestamp
        ? timestamp.toInstant()
        : ((OffsetDateTime) column).toInstant();
  }
}
