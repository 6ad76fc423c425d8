package lingao.catalog.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import lingao.catalog.shared.ShopTime;

/** The alarms as the office reads them. */
@ApplicationScoped
class AlarmStore {

  @Inject private EntityManager em;
  @Inject private ShopTime time;

  @Transactional
  AlarmPage page(int page) {
    List<?> rows =
        em.createNativeQuery(
                "select id, kind, subject, detail, raised_at, settled_by from payment_alarm"
                    + " order by settled_at is not null, raised_at desc, id limit ?1 offset ?2")
            .setParameter(1, AlarmPage.SIZE)
            .setParameter(2, (long) AlarmPage.SIZE * (page - 1))
            .getResultList();
    int all = count("select count(*) from payment_alarm");
    return new AlarmPage(
        rows.stream().map(Object[].class::cast).map(AlarmStore::alarm).toList(),
        count("select count(*) from payment_alarm where settled_at is null"),
        Math.max(1, (all + AlarmPage.SIZE - 1) / AlarmPage.SIZE));
  }

  private int count(String sql) {
    return ((Number) em.createNativeQuery(sql).getSingleResult()).intValue();
  }

  private static PaymentAlarm alarm(Object[] row) {
    return new PaymentAlarm(
        (Long) row[0],
        AlarmKind.valueOf((String) row[1]),
        (String) row[2],
        (String) row[3],
        ((Timestamp) row[4]).toInstant(),
        Optional.ofNullable((String) row[5]));
  }

  @Transactional
  boolean settle(long alarm, String by) {
    return em.createNativeQuery(
                "update payment_alarm set settled_at = ?2, settled_by = ?3"
                    + " where id = ?1 and settled_at is null")
            .setParameter(1, alarm)
            .setParameter(2, Timestamp.from(time.now()))
            .setParameter(3, by)
            .executeUpdate()
        == 1;
  }
}
