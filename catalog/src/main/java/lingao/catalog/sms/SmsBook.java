package lingao.catalog.sms;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * How much each number asked lately and what it was answered, in the database, so that all nodes
 * agree. Numbers and messages are keyed hashes.
 */
@ApplicationScoped
class SmsBook {

  @Inject EntityManager em;

  /** An answer that was given; none when nothing was said. */
  record Given(Optional<String> reply) {}

  /** Messages of one number wait for each other until their transaction ends. */
  @Transactional(MANDATORY)
  void queue(String number, Instant now) {
    em.createNativeQuery(
            "insert into sms_number (hash, since, asked, seen_at) values (?1, ?2, 0, ?2)"
                + " on conflict (hash) do update set seen_at = excluded.seen_at")
        .setParameter(1, number)
        .setParameter(2, Timestamp.from(now))
        .executeUpdate();
  }

  /** What that message was answered at {@code since} or later, if it came then. */
  @Transactional(MANDATORY)
  Optional<Given> given(String number, String message, Instant since) {
    List<?> rows =
        em.createNativeQuery(
                "select coalesce(reply, '') from sms_answer"
                    + " where number = ?1 and message = ?2 and answered_at >= ?3")
            .setParameter(1, number)
            .setParameter(2, message)
            .setParameter(3, Timestamp.from(since))
            .getResultList();
    return rows.stream()
        .findFirst()
        .map(reply -> new Given(Optional.of((String) reply).filter(text -> !text.isEmpty())));
  }

  /** Counts one message more; how many it are within {@code per}, which begins with the first. */
  @Transactional(MANDATORY)
  int count(String number, Instant now, Duration per) {
    em.createNativeQuery(
            "update sms_number set asked = case when since <= ?2 then 1 else asked + 1 end,"
                + " since = case when since <= ?2 then ?3 else since end where hash = ?1")
        .setParameter(1, number)
        .setParameter(2, Timestamp.from(now.minus(per)))
        .setParameter(3, Timestamp.from(now))
        .executeUpdate();
    return ((Number)
            em.createNativeQuery("select asked from sms_number where hash = ?1")
                .setParameter(1, number)
                .getSingleResult())
        .intValue();
  }

  /** Keeps what a message was answered. */
  @Transactional(MANDATORY)
  void keep(String number, String message, Instant now, Optional<String> reply) {
    em.createNativeQuery(
            "insert into sms_answer (number, message, answered_at, reply) values (?1, ?2, ?3,"
                + " nullif(?4, '')) on conflict (number, message) do update set answered_at ="
                + " excluded.answered_at, reply = excluded.reply")
        .setParameter(1, number)
        .setParameter(2, message)
        .setParameter(3, Timestamp.from(now))
        .setParameter(4, reply.orElse(""))
        .executeUpdate();
  }

  /** Forgets what was answered before, and numbers not heard of since; how many numbers. */
  @Transactional
  int forget(Instant limit) {
    em.createNativeQuery("delete from sms_answer where answered_at < ?1")
        .setParameter(1, Timestamp.from(limit))
        .executeUpdate();
    return em.createNativeQuery("delete from sms_number where seen_at < ?1")
        .setParameter(1, Timestamp.from(limit))
        .executeUpdate();
  }
}
