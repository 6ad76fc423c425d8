package lingao.catalog.recall;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import lingao.catalog.shared.Json;
import lingao.catalog.shared.LocalizedText;
import lingao.catalog.trace.RecallNotice;
import lingao.catalog.trace.TraceCode;

/** Reads all that is called back; few things are. */
@ApplicationScoped
class RecalledNow {

  private static final TypeReference<Row> ROW = new TypeReference<>() {};

  private static final String ALL =
      """
      select cast(jsonb_build_object('code', b.code, 'lot', b.lot, 'product', p.slug,
        'state', v.state, 'number', r.number, 'reason', v.reason, 'advice', v.advice,
        'contact', v.contact, 'since', v.since) as text)
      from batch_recall v join recall r on r.id = v.recall join batch b on b.id = v.batch_id
      join sku s on s.id = b.sku_id join product p on p.id = s.product_id
      order by r.begun_at desc, r.id desc, b.lot, b.code
      """;

  @Inject private EntityManager em;

  /** Batches of the latest recalls first. One SQL statement. */
  @Transactional
  List<Row> rows() {
    List<?> rows = em.createNativeQuery(ALL).getResultList();
    return rows.stream().map(row -> Json.fromColumn(row, ROW)).toList();
  }

  /**
   * A batch and its recall, as the database writes them.
   *
   * @param product slug
   */
  record Row(
      String code,
      String lot,
      String product,
      RecallState state,
      String number,
      LocalizedText reason,
      LocalizedText advice,
      LocalizedText contact,
      Instant since) {

    TraceCode traceCode() {
      return new TraceCode(code);
    }

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
