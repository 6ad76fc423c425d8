package lingao.catalog.recall;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lingao.catalog.shared.Json;
import lingao.catalog.shared.LocalizedText;

/** What buyers still have to be told. Noted by who calls back, told by {@link RecallTeller}. */
@ApplicationScoped
class RecallTellings {

  private static final TypeReference<Map<String, LocalizedText>> SAID = new TypeReference<>() {};

  /** Nobody else gets it for some minutes; of a node that dies meanwhile, then. */
  private static final String CLAIM =
      """
      update recall_telling t set due_at = now() + interval '5 minutes'
      from recall r
      where r.id = t.recall and t.id = (
        select id from recall_telling where due_at <= now()
        order by due_at, id limit 1 for update skip locked)
      returning t.id, t.recall, r.number, coalesce(t.step, 0), t.said, t.told
      """;

  @Inject private EntityManager em;

  /**
   * What buyers are told of a recall.
   *
   * @param step which of its batches it is about; nothing when it was withdrawn
   * @param said by the names in the mail
   * @param told the last buyer who knows, by address in lower case; empty at first
   */
  record Telling(
      long id,
      long recall,
      RecallNumber number,
      Optional<Integer> step,
      Map<String, LocalizedText> said,
      String told) {

    /** Of what a buyer is told once. */
    String about() {
      return step.map(s -> "recall:" + number + ":" + s).orElse("recall-withdrawn:" + number);
    }

    String template() {
      return step.isPresent() ? "recall" : "recall-withdrawn";
    }
  }

  /** Buyers of the batches that this step calls back are to be told, if the transaction commits. */
  @Transactional(MANDATORY)
  void called(long recall, int step, RecallText text) {
    note(
        recall,
        step,
        Map.of("reason", text.reason(), "advice", text.advice(), "contact", text.contact()));
  }

  /** They are to be told that it was a mistake. */
  @Transactional(MANDATORY)
  void withdrawn(long recall, LocalizedText reason) {
    note(recall, 0, Map.of("reason", reason));
  }

  private void note(long recall, int step, Map<String, LocalizedText> said) {
    em.createNativeQuery(
            "insert into recall_telling (recall, step, said) values (?1, nullif(?2, 0), ?3)")
        .setParameter(1, recall)
        .setParameter(2, step)
        .setParameter(3, Json.toColumn(said))
        .executeUpdate();
  }

  /** What has waited longest, if anything does. */
  @Transactional
  Optional<Telling> claim() {
    List<?> rows = em.createNativeQuery(CLAIM).getResultList();
    return rows.stream().findFirst().map(row -> telling((Object[]) row));
  }

  private static Telling telling(Object[] row) {
    int step = ((Number) row[3]).intValue();
    return new Telling(
        ((Number) row[0]).longValue(),
        ((Number) row[1]).longValue(),
        new RecallNumber((String) row[2]),
        step == 0 ? Optional.empty() : Optional.of(step),
        Json.fromColumn(row[4], SAID),
        (String) row[5]);
  }

  /** All up to that buyer know; the others are next. */
  @Transactional(MANDATORY)
  void reached(long telling, String buyer) {
    em.createNativeQuery("update recall_telling set told = ?2, due_at = now() where id = ?1")
        .setParameter(1, telling)
        .setParameter(2, buyer)
        .executeUpdate();
  }

  /** All know. */
  @Transactional(MANDATORY)
  void done(long telling) {
    em.createNativeQuery("delete from recall_telling where id = ?1")
        .setParameter(1, telling)
        .executeUpdate();
  }
}
