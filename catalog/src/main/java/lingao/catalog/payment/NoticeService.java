package lingao.catalog.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import lingao.catalog.shared.ShopTime;

/** Takes the payment service's notices: each once, in whatever order they come. */
@ApplicationScoped
public class NoticeService {

  @Inject private EntityManager em;
  @Inject private NoticeReader reader;
  @Inject private Bookings bookings;
  @Inject private RefundBookings refundBookings;
  @Inject private ShopTime time;

  /**
   * Books a notice, unless it was booked already; all or nothing. When this fails the payment
   * service sends it again.
   *
   * @param payload as sent, byte by byte
   * @param signature its {@code Stripe-Signature}
   * @return whether it is new
   * @throws UntrustedNotice when it is not the payment service's
   */
  @Transactional(dontRollbackOn = UntrustedNotice.class)
  public boolean receive(String payload, String signature) {
    GatewayNotice notice = reader.read(payload, signature);
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
