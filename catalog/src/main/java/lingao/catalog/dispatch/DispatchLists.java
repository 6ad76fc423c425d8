package lingao.catalog.dispatch;

import static jakarta.transaction.Transactional.TxType.MANDATORY;
import static java.util.stream.Collectors.toMap;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lingao.catalog.ordering.OrderNumber;
import lingao.catalog.ordering.OrderStatus;
import lingao.catalog.shared.Json;
import lingao.catalog.shared.LocalizedText;
import lingao.catalog.shared.ShopTime;

/** The lists of orders to be done something about. */
@ApplicationScoped
@Transactional(MANDATORY)
class DispatchLists {

  private static final TypeReference<Row> ROW = new TypeReference<>() {};

  /** {@code ?1} is today. */
  private static final String STAGE =
      """
      case o.status when 'PAID' then 'TO_PACK' when 'PREPARING' then 'PACKING'
        when 'SHIPPED' then 'ON_THE_WAY'
        else case when p.keep_until < ?1 then 'OVERDUE' else 'WAITING' end end
      """;

  private static final String FROM =
      """
      from shop_order o left join pickup p on p.order_number = o.number
      where o.status in ('PAID', 'PREPARING', 'SHIPPED', 'READY_FOR_PICKUP')
        and (?2 = '' or o.delivery_place = ?2) and (?3 = '' or o.delivery_kind = ?3)
      """;

  private static final String ITEMS =
      """
      select cast(jsonb_build_object('number', o.number, 'status', o.status, 'held', o.held,
        'kind', o.delivery_kind, 'buyer', coalesce(o.contact_name, ''),
        'place', coalesce(
          (select h.name from hall h where h.slug = o.delivery ->> 'hall'),
          (select v.name from village_point v where v.code = o.delivery ->> 'village'),
          (select s.name from station s where s.code = o.delivery ->> 'station'),
          (select jsonb_build_object('zh', t.name, 'en', t.name) from (select coalesce(
            nullif(o.delivery ->> 'county', ''), nullif(o.delivery ->> 'city', ''),
            o.delivery ->> 'province', '?') as name) t)),
        'pieces', (select sum(l.quantity) from order_line l where l.order_number = o.number),
        'coldChain', o.cold_chain, 'placedAt', o.placed_at, 'latest', o.latest,
        'keepUntil', case p.state when 'WAITING' then p.keep_until end) as text)
      """;

  @Inject private EntityManager em;
  @Inject private ShopTime time;

  /** What stands in one list; {@code place} and {@code kind} may be empty. */
  DispatchPage page(Stage stage, String place, String kind, int page) {
    String where = FROM + " and " + STAGE + " = '" + stage.name() + "' ";
    Number total = (Number) query("select count(*) " + where, place, kind).getSingleResult();
    String order =
        "order by o.latest, o.placed_at, o.number limit "
            + DispatchPage.SIZE
            + " offset "
            + (Math.max(1L, page) - 1) * DispatchPage.SIZE;
    List<?> rows = query(ITEMS + where + order, place, kind).getResultList();
    return new DispatchPage(
        total.longValue(), rows.stream().map(r -> Json.fromColumn(r, ROW).item()).toList());
  }

  /** How many stand in each list; those in none are left out. */
  Map<Stage, Long> counts(String place, String kind) {
    List<?> rows =
        query("select " + STAGE + " as stage, count(*) " + FROM + " group by stage", place, kind)
            .getResultList();
    return rows.stream()
        .map(row -> (Object[]) row)
        .collect(
            toMap(row -> Stage.valueOf((String) row[0]), row -> ((Number) row[1]).longValue()));
  }

  private Query query(String sql, String place, String kind) {
    Query query = em.createNativeQuery(sql);
    if (sql.contains("?1")) {
      query.setParameter(1, Date.valueOf(time.today()));
    }
    return query.setParameter(2, place).setParameter(3, kind);
  }

  /** An item as the database writes it. */
  private record Row(
      String number,
      OrderStatus status,
      boolean held,
      String kind,
      LocalizedText place,
      String buyer,
      int pieces,
      boolean coldChain,
      Instant placedAt,
      LocalDate latest,
      Optional<LocalDate> keepUntil) {

    DeskItem item() {
      return new DeskItem(
          new OrderNumber(number),
          status,
          held,
          kind,
          place,
          buyer,
          pieces,
          coldChain,
          placedAt,
          latest,
          keepUntil);
    }
  }
}
