package lingao.catalog.recall;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import lingao.catalog.shared.Json;
import lingao.catalog.shared.LocalizedText;
import lingao.catalog.trace.TraceCode;

/** Reads recalls, each as one document. */
@ApplicationScoped
@Transactional
class RecallReader {

  private static final TypeReference<RecallPage.Item> ITEM = new TypeReference<>() {};
  private static final TypeReference<Stored> STORED = new TypeReference<>() {};
  private static final TypeReference<RecalledBatch> BATCH = new TypeReference<>() {};

  private static final String BATCH_OBJECT =
      """
      jsonb_build_object('code', jsonb_build_object('value', b.code),
        'gtin', jsonb_build_object('value', s.gtin), 'lot', jsonb_build_object('value', b.lot),
        'product', p.slug, 'name', p.name, 'sku', s.name, 'quantity', b.quantity,
        'expiresOn', b.expires_on, 'since', %s)
      """;

  private static final String OF_SKU =
      " join sku s on s.id = b.sku_id join product p on p.id = s.product_id ";

  private static final String WHOLE =
      """
      select cast(jsonb_build_object('number', jsonb_build_object('value', r.number),
        'state', r.state, 'reason', r.reason, 'advice', r.advice, 'contact', r.contact,
        'begunAt', r.begun_at, 'version', r.version, 'closedAt', r.closed_at,
        'closedReason', r.closed_reason,
        'batches', (select jsonb_agg(%s order by rb.batch_id <> r.batch_id, rb.step, b.code)
          from recall_batch rb join batch b on b.id = rb.batch_id %s where rb.recall = r.id),
        'events', (select jsonb_agg(jsonb_build_object('kind', e.kind, 'note', e.note,
            'who', e.who, 'at', e.at) order by e.id) from recall_event e where e.recall = r.id))
        as text)
      from recall r where r.number = ?1
      """
          .formatted(BATCH_OBJECT.formatted("rb.added_at"), OF_SKU);

  private static final String ITEMS =
      """
      select cast(jsonb_build_object('number', jsonb_build_object('value', r.number),
        'state', r.state, 'product', p.name, 'lot', b.lot, 'reason', r.reason,
        'batches', (select count(*) from recall_batch rb where rb.recall = r.id),
        'stopped', (select count(*) from recall_order ro
          join shop_order o on o.number = ro.order_number
          where ro.recall = r.id and ro.stopped and o.held),
        'begunAt', r.begun_at) as text)
      from recall r join batch b on b.id = r.batch_id %s
      order by r.state, r.begun_at desc, r.id desc limit ?1 offset ?2
      """
          .formatted(OF_SKU);

  private static final String BATCHES =
      "select cast("
          + BATCH_OBJECT.formatted("cast(b.produced_on as timestamptz)")
          + "as text) from batch b"
          + OF_SKU;

  /** By trace code, lot, GTIN or what the product is called; the youngest first. */
  private static final String FOUND =
      BATCHES
          + """
          where b.code = ?1 or b.lot = ?1 or s.gtin = lpad(?1, 14, '0') or s.code = ?1
            or p.slug = lower(?1) or position(lower(?1) in lower(p.name ->> 'zh')) > 0
            or position(lower(?1) in lower(p.name ->> 'en')) > 0
          order by b.code = ?1 desc, b.produced_on desc, b.code limit 30
          """;

  @Inject private EntityManager em;

  RecallPage page(int page) {
    Number total = (Number) em.createNativeQuery("select count(*) from recall").getSingleResult();
    List<?> rows =
        em.createNativeQuery(ITEMS)
            .setParameter(1, RecallPage.SIZE)
            .setParameter(2, (Math.max(1L, page) - 1) * RecallPage.SIZE)
            .getResultList();
    return new RecallPage(
        total.longValue(), rows.stream().map(row -> Json.fromColumn(row, ITEM)).toList());
  }

  Optional<RecallView> recall(RecallNumber number) {
    List<?> rows = em.createNativeQuery(WHOLE).setParameter(1, number.value()).getResultList();
    return rows.stream().findFirst().map(row -> Json.fromColumn(row, STORED).view());
  }

  /** The recalls that hold that batch, the latest first, withdrawn ones too. */
  List<RecallNumber> ofBatch(TraceCode code) {
    List<?> rows =
        em.createNativeQuery(
                "select r.number from recall r join recall_batch rb on rb.recall = r.id"
                    + " join batch b on b.id = rb.batch_id where b.code = ?1"
                    + " order by r.begun_at desc")
            .setParameter(1, code.value())
            .getResultList();
    return rows.stream().map(row -> new RecallNumber((String) row)).toList();
  }

  List<RecalledBatch> batches(Collection<TraceCode> codes) {
    String joined = codes.stream().map(TraceCode::value).collect(Collectors.joining(" "));
    return batches(
        em.createNativeQuery(
                BATCHES + " where b.code = any(string_to_array(?1, ' ')) order by b.code")
            .setParameter(1, joined));
  }

  /** The batches with these GTINs and lots that there are. */
  List<RecalledBatch> batchesOf(List<Map<String, String>> keys) {
    return batches(
        em.createNativeQuery(
                "with keys as materialized (select k.gtin, k.lot from"
                    + " jsonb_to_recordset(cast(?1 as jsonb)) k(gtin text, lot text)) "
                    + BATCHES
                    + " join keys k on k.gtin = s.gtin and k.lot = b.lot order by b.code")
            .setParameter(1, Json.toColumn(keys).toString()));
  }

  List<RecalledBatch> find(String words) {
    return batches(em.createNativeQuery(FOUND).setParameter(1, words));
  }

  private static List<RecalledBatch> batches(Query query) {
    List<?> rows = query.getResultList();
    return rows.stream().map(row -> Json.fromColumn(row, BATCH)).toList();
  }

  /** A recall as the database writes it. */
  private record Stored(
      RecallNumber number,
      RecallState state,
      LocalizedText reason,
      LocalizedText advice,
      LocalizedText contact,
      Instant begunAt,
      int version,
      Optional<Instant> closedAt,
      Optional<LocalizedText> closedReason,
      List<RecalledBatch> batches,
      List<RecallEvent> events) {

    RecallView view() {
      return new RecallView(
          number,
          state,
          new RecallText(reason, advice, contact),
          begunAt,
          version,
          closedAt,
          closedReason,
          batches,
          events);
    }
  }
}
