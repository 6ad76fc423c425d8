package lingao.catalog.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The outbox as the office reads it. */
@ApplicationScoped
class MailRecords {

  private static final String COLUMNS =
      "select id, recipient, subject, status, attempts, created_at, sent_at, error, plain from"
          + " mail";

  @Inject private EntityManager em;

  /** The latest mails, of one status or of all. */
  @Transactional
  MailPage page(@Nullable MailStatus status, int page) {
    String wanted = status == null ? "" : status.name();
    Number total =
        (Number)
            em.createNativeQuery("select count(*) from mail where ?1 in ('', status)")
                .setParameter(1, wanted)
                .getSingleResult();
    List<?> rows =
        em.createNativeQuery(
                COLUMNS
                    + " where ?1 in ('', status) order by created_at desc, id desc"
                    + " limit ?2 offset ?3")
            .setParameter(1, wanted)
            .setParameter(2, MailPage.SIZE)
            .setParameter(3, (page - 1) * MailPage.SIZE)
            .getResultList();
    return new MailPage(total.longValue(), details(rows).map(MailDetail::summary).toList());
  }

  @Transactional
  Optional<MailDetail> mail(long id) {
    return details(
            em.createNativeQuery(COLUMNS + " where id = ?1").setParameter(1, id).getResultList())
        .findFirst();
  }

  /** Whether there was a mail that was not sent: it is due at once, as if never tried. */
  @Transactional
  boolean retry(long id) {
    return em.createNativeQuery(
                "update mail set status = 'WAITING', attempts = 0, due_at = now(), useful_until ="
                    + " now() + interval '5 days' where id = ?1 and status <> 'SENT'")
            .setParameter(1, id)
            .executeUpdate()
        > 0;
  }

  private static Stream<MailDetail> details(List<?> rows) {
    return rows.stream().map(row -> detail((Object[]) row));
  }

  private static MailDetail detail(@Nullable Object[] row) {
    MailSummary summary =
        new MailSummary(
            ((Number) required(row[0])).longValue(),
            (String) required(row[1]),
            (String) required(row[2]),
            MailStatus.valueOf((String) required(row[3])),
            ((Number) required(row[4])).intValue(),
            moment(required(row[5])),
            Optional.ofNullable(row[6]).map(MailRecords::moment),
            Optional.ofNullable((String) row[7]));
    return new MailDetail(summary, Optional.ofNullable((String) row[8]));
  }

  private static Object required(@Nullable Object column) {
    return java.util.Objects.requireNonNull(column);
  }

  private static Instant moment(Object column) {
    return ((java.sql.Timestamp) column).toInstant();
  }
}
