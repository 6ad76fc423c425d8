package lingao.catalog.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import lingao.catalog.shared.ShopTime;

/** Books notices, each once; all of one or nothing. */
@ApplicationScoped
class NoticeBookings {

  @Inject private EntityManager em;
  @Inject private Bookings bookings;
  @Inject private RefundBookings refundBookings;
  @Inject private ShopTime time;

  /** Whether it is new. */
  @Transactional
  boolean book(GatewayNotice notice) {
    if (!isNew(notice)) {
      return false;
    }
    notice.intent().ifPresent(bookings::book);
    notice.refund().ifPresent(refundBookings::book);
    return true;
  }

  /** Who delivers the same at the same time waits here until the first is done or has failed. */
  private boolean isNew(GatewayNotice notice) {
    return em.createNativeQuery(
                "insert into gateway_event (id, type, received_at) values (?1, ?2, ?3)"
                    + " on conflict (id) do nothing")
            .setParameter(1, notice.id())
            .setParameter(2, notice.type())
            .setParameter(3, Timestamp.from(time.now()))
            .executeUpdate()
        == 1;
  }
}
