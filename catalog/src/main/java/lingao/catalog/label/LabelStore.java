package lingao.catalog.label;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import lingao.catalog.gs1.Lot;
import lingao.catalog.shared.Gtin;
import lingao.catalog.shared.Ids;
import lingao.catalog.shared.Json;
import lingao.catalog.shared.LocalizedText;
import lingao.catalog.shared.Slug;
import lingao.catalog.trace.TraceCode;

/** Batches to print labels for, and what was printed; in the caller's transaction. */
@ApplicationScoped
@Transactional(MANDATORY)
class LabelStore {

  private static final TypeReference<BatchRow> BATCH = new TypeReference<>() {};
  private static final TypeReference<PrintRow> PRINT = new TypeReference<>() {};

  private static final String SELECT =
      """
      select cast(jsonb_build_object('code', b.code, 'gtin', s.gtin, 'lot', b.lot,
        'product', p.name, 'pack', s.name, 'brand', r.slug, 'brandName', r.name,
        'producedOn', b.produced_on, 'expiresOn', b.expires_on, 'quantity', b.quantity,
        'serials', (select coalesce(max(c.ordinal), 0) from serial_code c where c.batch_id = b.id),
        'demo', b.demo, 'recalled', exists (select 1 from batch_recall x
          where x.batch_id = b.id and x.state = 'ACTIVE'),
        'emblem', r.emblem ->> 'key') as text)
      """;

  private static final String FROM =
      """
      from batch b join sku s on s.id = b.sku_id join product p on p.id = s.product_id
      join brand r on r.id = p.brand_id
      """;

  /** An empty brand or word stands for all. */
  private static final String FOUND =
      """
      where (?1 = '' or r.slug = ?1) and (?2 = '' or upper(b.code) like ?3 escape '!'
        or upper(b.lot) like ?3 escape '!' or s.gtin like ?3 escape '!'
        or upper(p.name ->> 'zh') like ?3 escape '!' or upper(p.name ->> 'en') like ?3 escape '!')
      """;

  @Inject private EntityManager em;

  long count(String brand, String words) {
    return ((Number)
            em.createNativeQuery("select count(*) " + FROM + FOUND)
                .setParameter(1, brand)
                .setParameter(2, words)
                .setParameter(3, pattern(words))
                .getSingleResult())
        .longValue();
  }

  List<LabelBatch> batches(String brand, String words, int from, int most) {
    List<?> rows =
        em.createNativeQuery(
                SELECT + FROM + FOUND + " order by b.produced_on desc, b.code limit ?4 offset ?5")
            .setParameter(1, brand)
            .setParameter(2, words)
            .setParameter(3, pattern(words))
            .setParameter(4, most)
            .setParameter(5, from)
            .getResultList();
    return rows.stream().map(LabelStore::batch).toList();
  }

  Optional<LabelBatch> batch(TraceCode code) {
    List<?> rows =
        em.createNativeQuery(SELECT + FROM + " where b.code = ?1")
            .setParameter(1, code.value())
            .getResultList();
    return rows.stream().findFirst().map(LabelStore::batch);
  }

  void record(LabelOrder order, String by, Instant at) {
    em.createNativeQuery(
            "insert into label_print (id, batch_id, sheet, first, count, copies, printed_by,"
                + " printed_at) select ?1, id, ?2, nullif(?3, 0), ?4, ?5, ?6, ?7 from batch"
                + " where code = ?8")
        .setParameter(1, Ids.next())
        .setParameter(2, order.sheet().slug())
        .setParameter(3, order.first().orElse(0))
        .setParameter(4, order.count())
        .setParameter(5, order.copies())
        .setParameter(6, by)
        .setParameter(7, Timestamp.from(at))
        .setParameter(8, order.batch().value())
        .executeUpdate();
  }

  /** The latest first. */
  List<LabelPrint> prints(TraceCode code, int most) {
    List<?> rows =
        em.createNativeQuery(
                "select cast(jsonb_build_object('sheet', l.sheet, 'first', coalesce(l.first, 0),"
                    + " 'count', l.count, 'copies', l.copies, 'by', l.printed_by,"
                    + " 'at', l.printed_at) as text)"
                    + " from label_print l join batch b on b.id = l.batch_id where b.code = ?1"
                    + " order by l.printed_at desc, l.id desc limit ?2")
            .setParameter(1, code.value())
            .setParameter(2, most)
            .getResultList();
    return rows.stream().map(row -> Json.fromColumn(row, PRINT).print()).toList();
  }

  private static String pattern(String words) {
    return "%" + words.replaceAll("([!%_])", "!$1").toUpperCase(Locale.ROOT) + "%";
  }

  private static LabelBatch batch(Object row) {
    return Json.fromColumn(row, BATCH).batch();
  }

  /** A batch as the database writes it. */
  private record BatchRow(
      String code,
      String gtin,
      String lot,
      LocalizedText product,
      LocalizedText pack,
      String brand,
      LocalizedText brandName,
      LocalDate producedOn,
      LocalDate expiresOn,
      int quantity,
      int serials,
      boolean demo,
      boolean recalled,
      String emblem) {

    LabelBatch batch() {
      return new LabelBatch(
          new TraceCode(code),
          new Gtin(gtin),
          new Lot(lot),
          product,
          pack,
          new Slug(brand),
          brandName,
          producedOn,
          expiresOn,
          quantity,
          serials,
          demo,
          recalled,
          emblem);
    }
  }

  /** Something printed as the database writes it. */
  private record PrintRow(
      String sheet, int first, int count, int copies, String by, OffsetDateTime at) {

    LabelPrint print() {
      OptionalInt place = first == 0 ? OptionalInt.empty() : OptionalInt.of(first);
      return new LabelPrint(sheet, place, count, copies, by, at.toInstant());
    }
  }
}
