package lingao.catalog.fulfilment;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import lingao.catalog.account.CurrentStaff;
import lingao.catalog.account.StaffMember;
import org.jspecify.annotations.Nullable;

/** The table of changes of what the office has set for deliveries. */
@ApplicationScoped
@Transactional(MANDATORY)
class DeliveryLog {

  private static final String NOTE =
      "insert into delivery_change (kind, subject, before, after, staff)"
          + " values (?1, ?2, nullif(?3, ''), nullif(?4, ''), ?5)";

  private static final String CHANGES =
      """
      select c.subject, c.before, c.after, s.display_name, c.at
      from delivery_change c join staff_account s on s.id = c.staff
      where c.kind = ?1 order by c.id desc limit ?2 offset ?3
      """;

  private static final int LAST_PAGE = 1_000_000;

  @Inject private EntityManager em;
  @Inject private CurrentStaff staff;

  /**
   * Notes what who is asking has changed.
   *
   * @param before empty for nothing, as is {@code after}
   */
  void note(DeliveryChange.Kind kind, String subject, String before, String after) {
    em.createNativeQuery(NOTE)
        .setParameter(1, kind.name())
        .setParameter(2, subject)
        .setParameter(3, before)
        .setParameter(4, after)
        .setParameter(5, staff.member().map(StaffMember::id).orElseThrow())
        .executeUpdate();
  }

  DeliveryHistory history(DeliveryChange.Kind kind, int page) {
    Number total =
        (Number)
            em.createNativeQuery("select count(*) from delivery_change where kind = ?1")
                .setParameter(1, kind.name())
                .getSingleResult();
    List<?> rows =
        em.createNativeQuery(CHANGES)
            .setParameter(1, kind.name())
            .setParameter(2, DeliveryHistory.SIZE)
            .setParameter(3, (Math.min(Math.max(1, page), LAST_PAGE) - 1) * DeliveryHistory.SIZE)
            .getResultList();
    return new DeliveryHistory(
        total.longValue(),
        rows.stream().map(Object[].class::cast).map(DeliveryLog::change).toList());
  }

  private static DeliveryChange change(@Nullable Object[] row) {
    return new DeliveryChange(
        String.valueOf(row[0]),
        Optional.ofNullable((String) row[1]),
        Optional.ofNullable((String) row[2]),
        String.valueOf(row[3]),
        instant(row[4]));
  }

  private static Instant instant(@Nullable Object column) {
    return column instanceof OffsetDateTime moment
        ? moment.toInstant()
        : ((Timestamp) Objects.requireNonNull(column)).toInstant();
  }
}
