package lingao.catalog.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import lingao.catalog.shared.Ids;
import lingao.catalog.shared.ShopTime;

/** Tells the office what it has to look at. */
@ApplicationScoped
public class PaymentAlarms {

  private static final int LONGEST = 500;

  @Inject private EntityManager em;
  @Inject private ShopTime time;

  /**
   * Raises an alarm within the caller's transaction; not again while one of that kind and subject
   * is unsettled.
   *
   * @param subject the order's number, or the intent's or refund's name where no order is known
   * @param detail figures; cut at {@value #LONGEST} characters
   */
  @Transactional
  public void raise(AlarmKind kind, String subject, String detail) {
    em.createNativeQuery(
            "insert into payment_alarm (id, kind, subject, detail, raised_at)"
                + " values (?1, ?2, ?3, ?4, ?5)"
                + " on conflict (kind, subject) where settled_at is null do nothing")
        .setParameter(1, Ids.next())
        .setParameter(2, kind.name())
        .setParameter(3, subject)
        .setParameter(4, detail.substring(0, Math.min(LONGEST, detail.length())))
        .setParameter(5, Timestamp.from(time.now()))
        .executeUpdate();
  }
}
