package lingao.catalog.trace.entry;

import static java.util.stream.Collectors.toCollection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.sql.Array;
import java.sql.Date;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import lingao.catalog.gs1.Lot;
import lingao.catalog.shared.Gtin;
import lingao.catalog.shared.LocalizedText;
import lingao.catalog.shared.LocalizedTextColumn;
import lingao.catalog.shared.Slug;
import lingao.catalog.trace.TraceCode;
import lingao.catalog.trace.TraceStepKind;
import lingao.catalog.trace.TraceTemplate;

/** Reads batches for the console's list: one statement a page, over the latest 2,000. */
@ApplicationScoped
class BatchReader {

  /** Where an event names its kind; in SQL its colon would begin a parameter. */
  private static final String KIND = "lingao:kind";

  private static final LocalizedTextColumn TEXT = new LocalizedTextColumn();

  /**
   * What is recorded of a batch itself and still stands. Complete is what {@link
   * TraceTemplate#missing} finds nothing in: its sources do for what came in. Of what was made from
   * something that is named, a source is taken for recorded; whether it is, its own page tells.
   */
  private static final String ROWS =
      """
      with latest as (
        select b.*, s.gtin, p.name as product, s.name as sku, br.name as brand_name
        from batch b
        join sku s on s.id = b.sku_id
        join product p on p.id = s.product_id
        join brand br on br.id = p.brand_id
        where (?1 = '' or br.slug = ?1)
          and (?2 = '' or b.code like ?2 or b.lot ilike ?2 or s.gtin like ?2
            or p.name ->> 'zh' ilike ?2 or p.name ->> 'en' ilike ?2)
        order by b.produced_on desc, b.id desc
        limit 2000
      ), told as (
        select l.*,
          exists (select 1 from batch_recall r where r.batch_id = l.id) as recalled,
          coalesce((select array_agg(distinct cast(e.body as jsonb) ->> ?10)
            from epcis_event_epc x
            join epcis_event e on e.id = x.event_id
            where x.epc collate "C" = batch_key(l.gtin, l.lot) and not e.wrong
              and e.error_declared_at is null
              and cast(e.body as jsonb) ->> ?10 is not null), '{}')
            || case when l.template = 'PROCESSED' and exists (
              select from epcis_event_epc x
              join epcis_event e on e.id = x.event_id
              join epcis_event_epc y on y.event_id = x.event_id and y.role = 'input'
              where x.epc collate "C" = batch_key(l.gtin, l.lot) and x.role = 'output'
                and not e.wrong and e.error_declared_at is null)
              then array['HARVEST'] else '{}' end as kinds
        from latest l
      ), judged as (
        select t.*,
          (select coalesce(bool_and(k = any (t.kinds)
              or k = 'INPUT' and t.template = 'PROCESSED'
                and t.kinds && array['PLANTING', 'BREEDING', 'CATCH', 'HARVEST']), true)
            from unnest(string_to_array(case t.template when 'CROP' then ?3
              when 'LIVESTOCK' then ?4 when 'FISHING' then ?5 else ?6 end, ',')) as k) as complete
        from told t
      )
      select code, gtin, lot, product, sku, brand_name, template, produced_on, expires_on, quantity,
        recalled, kinds, count(*) over () as total
      from judged
      where case ?7 when 'ALL' then true when 'RECALLED' then recalled
        when 'COMPLETE' then complete else not complete end
      order by produced_on desc, id desc
      limit ?8 offset ?9
      """;

  @Inject private EntityManager em;

  /**
   * A page of them, the latest first.
   *
   * @param brand whose; everybody's when empty
   * @param words part of a code, lot, GTIN or product name; all when empty
   * @param page from 1
   */
  @SuppressWarnings("unchecked")
  BatchRows page(Optional<Slug> brand, BatchState state, String words, int page) {
    Query query =
        em.createNativeQuery(ROWS)
            .setParameter(1, brand.map(Slug::value).orElse(""))
            .setParameter(2, words.isEmpty() ? "" : "%" + escaped(words) + "%")
            .setParameter(3, required(TraceTemplate.CROP))
            .setParameter(4, required(TraceTemplate.LIVESTOCK))
            .setParameter(5, required(TraceTemplate.FISHING))
            .setParameter(6, required(TraceTemplate.PROCESSED))
            .setParameter(7, state.name())
            .setParameter(8, BatchRows.OF_PAGE)
            .setParameter(9, (page - 1) * BatchRows.OF_PAGE)
            .setParameter(10, KIND);
    List<Object[]> rows = query.getResultList();
    long total = rows.isEmpty() ? 0 : ((Number) rows.get(0)[12]).longValue();
    return BatchRows.of(total, rows.stream().map(BatchReader::row).toList());
  }

  private static BatchRow row(Object[] r) {
    TraceTemplate template = TraceTemplate.valueOf((String) r[6]);
    return new BatchRow(
        new TraceCode((String) r[0]),
        new Gtin((String) r[1]),
        new Lot((String) r[2]),
        text(r[3]),
        text(r[4]),
        text(r[5]),
        template,
        day(r[7]),
        day(r[8]),
        ((Number) r[9]).intValue(),
        (Boolean) r[10],
        template.missing(kinds(r[11])));
  }

  /** Words of others' vocabularies are none of ours. */
  private static Set<TraceStepKind> kinds(Object column) {
    try {
      Object[] names =
          column instanceof Array array ? (Object[]) array.getArray() : (Object[]) column;
      Set<String> known = Set.copyOf(Arrays.stream(names).map(String::valueOf).toList());
      return Arrays.stream(TraceStepKind.values())
          .filter(kind -> known.contains(kind.name()))
          .collect(toCollection(() -> EnumSet.noneOf(TraceStepKind.class)));
    } catch (SQLException e) {
      throw new IllegalStateException("an array could not be read", e);
    }
  }

  static LocalizedText text(Object column) {
    return Objects.requireNonNull(TEXT.convertToEntityAttribute(column));
  }

  static LocalDate day(Object column) {
    return column instanceof LocalDate day ? day : ((Date) column).toLocalDate();
  }

  private static String required(TraceTemplate template) {
    return String.join(",", template.required().stream().map(Enum::name).toList());
  }

  private static String escaped(String words) {
    return words.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
  }
}
