package lingao.catalog.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import lingao.catalog.shared.Email;
import lingao.catalog.shared.Ids;

/** The outbox. Its clock is the database's, one for all nodes. */
@ApplicationScoped
class MailStore {

  /** How long mails are remembered. */
  private static final String MEMORY = "interval '90 days'";

  private static final int LONGEST_ERROR = 500;

  private static final String CLAIM =
      """
      update mail set attempts = attempts + 1, due_at = now() + interval '5 minutes'
      where id = (
        select id from mail where status = 'WAITING' and due_at <= now()
        order by due_at, id limit 1 for update skip locked)
      returning id, recipient, language, subject, plain, html, attempts, useful_until < now()
      """;

  @Inject private EntityManager em;

  @Transactional
  void add(MailMessage message, RenderedMail content) {
    em.createNativeQuery(
            "insert into mail (id, dedupe_key, recipient, language, template, subject, plain, html)"
                + " values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8) on conflict (dedupe_key) do nothing")
        .setParameter(1, Ids.next())
        .setParameter(2, message.dedupeKey())
        .setParameter(3, message.to().value())
        .setParameter(4, message.languageCode())
        .setParameter(5, message.template().name())
        .setParameter(6, content.subject())
        .setParameter(7, content.plain())
        .setParameter(8, content.html())
        .executeUpdate();
  }

  /**
   * The mail that has waited longest, for this node alone: no other gets it for some minutes, in
   * which this one says what became of it. A node that dies meanwhile leaves it to the others.
   */
  @Transactional
  Optional<WaitingMail> claim() {
    List<?> rows = em.createNativeQuery(CLAIM).getResultList();
    return rows.stream().findFirst().map(row -> waiting((Object[]) row));
  }

  private static WaitingMail waiting(Object[] row) {
    return new WaitingMail(
        ((Number) row[0]).longValue(),
        new Email((String) row[1]),
        (String) row[2],
        new RenderedMail((String) row[3], (String) row[4], (String) row[5]),
        ((Number) row[6]).intValue(),
        (Boolean) row[7]);
  }

  /** It was taken; its text, which may hold a secret link, goes. */
  @Transactional
  void sent(long id) {
    update(
        "update mail set status = 'SENT', sent_at = now(), plain = null, html = null, error = null"
            + " where id = ?1 and status = 'WAITING'",
        id);
  }

  @Transactional
  void failed(long id, String error) {
    update(
        "update mail set status = 'FAILED', error = ?2 where id = ?1 and status = 'WAITING'",
        id,
        shortened(error));
  }

  /** It is tried again later. */
  @Transactional
  void postpone(long id, Duration wait, String error) {
    update(
        "update mail set due_at = now() + ?2 * interval '1 second', error = ?3"
            + " where id = ?1 and status = 'WAITING'",
        id,
        wait.toSeconds(),
        shortened(error));
  }

  /** It was not tried at all, as no mail server answered. */
  @Transactional
  void giveBack(long id, String error) {
    update(
        "update mail set due_at = now(), attempts = attempts - 1, error = ?2"
            + " where id = ?1 and status = 'WAITING'",
        id,
        shortened(error));
  }

  @Transactional
  void removeTo(Email recipient) {
    update("delete from mail where lower(recipient) = ?1", recipient.canonical());
  }

  @Transactional
  void sweep() {
    update("delete from mail where created_at < now() - " + MEMORY);
  }

  private void update(String sql, Object... parameters) {
    Query query = em.createNativeQuery(sql);
    for (int i = 0; i < parameters.length; i++) {
      query.setParameter(i + 1, parameters[i]);
    }
    query.executeUpdate();
  }

  private static String shortened(String error) {
    return error.length() <= LONGEST_ERROR ? error : error.substring(0, LONGEST_ERROR);
  }
}
