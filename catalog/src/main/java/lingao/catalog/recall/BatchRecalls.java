package lingao.catalog.recall;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import lingao.catalog.shared.Json;
import lingao.catalog.shared.LocalizedText;
import lingao.catalog.trace.RecallNotice;
import lingao.catalog.trace.Recalls;
import lingao.catalog.trace.TraceCode;

/**
 * Tells all pages which batches are called back. One whose recall has ended is still not to be
 * eaten, so it is told like one under way.
 */
@ApplicationScoped
class BatchRecalls implements Recalls {

  private static final TypeReference<Row> ROW = new TypeReference<>() {};

  private static final String AMONG =
      """
      select cast(jsonb_build_object('code', b.code, 'number', r.number, 'reason', v.reason,
        'advice', v.advice, 'contact', v.contact, 'since', v.since) as text)
      from batch b join batch_recall v on v.batch_id = b.id join recall r on r.id = v.recall
      where b.code = any(string_to_array(?1, ' '))
      """;

  @Inject private EntityManager em;

  @Override
  @Transactional
  public Map<TraceCode, RecallNotice> among(Collection<TraceCode> batches) {
    String codes = batches.stream().map(TraceCode::value).collect(Collectors.joining(" "));
    List<?> rows = em.createNativeQuery(AMONG).setParameter(1, codes).getResultList();
    return rows.stream()
        .map(row -> Json.fromColumn(row, ROW))
        .collect(Collectors.toMap(row -> new TraceCode(row.code()), Row::notice));
  }

  /** A recall beside a batch, as the database writes it. */
  record Row(
      String code,
      String number,
      LocalizedText reason,
      LocalizedText advice,
      LocalizedText contact,
      Instant since) {

    /** Whom to ask belongs to what to do. */
    RecallNotice notice() {
      LocalizedText todo =
          new LocalizedText(
              ended(advice.zh(), "。") + "联系：" + ended(contact.zh(), "。"),
              ended(advice.en(), ".") + " Contact: " + ended(contact.en(), "."));
      return new RecallNotice(number, reason, todo, since);
    }

    private static String ended(String sentence, String stop) {
      return sentence.matches("(?s).*[。！？.!?]\\s*") ? sentence.strip() : sentence.strip() + stop;
    }
  }
}
