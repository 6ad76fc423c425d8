package lingao.catalog.inventory;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import lingao.catalog.inventory.OutOfStock.Shortage;
import lingao.catalog.shared.Json;

/** Moves all lines of an order in one statement: all of them or none. */
@ApplicationScoped
class StockMoves {

  /**
   * Rows are locked in the order of their SKUs, so that two orders of the same things wait for each
   * other instead of deadlocking; what is read there is the newest, whatever the statement's
   * snapshot. Returns the lines that are short; if there is one, nothing moves.
   */
  private static final String MOVE =
      """
      with wanted as materialized (
        select w.sku, w.quantity, s.id, s.product_id
        from jsonb_to_recordset(cast(?1 as jsonb)) as w (sku text, quantity int)
        left join sku s on s.code = w.sku
      ), locked as materialized (
        select w.*, st.available, st.reserved, st.sold
        from wanted w join stock st on st.sku_id = w.id and st.point = ?2
        order by st.sku_id
        for no key update of st
      ), missing as materialized (
        select w.sku, w.quantity, coalesce(l.available, 0) as available
        from wanted w left join locked l on l.sku = w.sku
        where l.sku is null
          or l.available + ?3 * w.quantity < 0
          or l.reserved + ?4 * w.quantity < 0
          or l.sold + ?5 * w.quantity < 0
      ), moved as (
        update stock st set
          available = st.available + ?3 * l.quantity,
          reserved = st.reserved + ?4 * l.quantity,
          sold = st.sold + ?5 * l.quantity
        from locked l
        where st.sku_id = l.id and st.point = ?2 and not exists (select from missing)
        returning st.sku_id, l.product_id, l.quantity
      ), noted as (
        insert into stock_movement (sku_id, point, reason, available, reserved, sold, reference)
        select sku_id, ?2, ?6, ?3 * quantity, ?4 * quantity, ?5 * quantity, ?7
        from moved order by sku_id
      ), told as (
        insert into stock_news (product_id, sold)
        select product_id, ?5 * sum(quantity) from moved group by product_id
      )
      select sku, quantity, available from missing order by sku
      """;

  @Inject private EntityManager em;

  /** The lines that are short; none when all has moved. */
  @Transactional(MANDATORY)
  List<Shortage> move(StockMove move, String point, List<StockLine> lines, String reference) {
    return rows(em.createNativeQuery(MOVE)
            .setParameter(1, Json.toColumn(merged(lines)).toString())
            .setParameter(2, point)
            .setParameter(3, move.available)
            .setParameter(4, move.reserved)
            .setParameter(5, move.sold)
            .setParameter(6, move.name().toLowerCase(Locale.ROOT))
            .setParameter(7, reference)
            .getResultList())
        .map(row -> new Shortage((String) row[0], number(row[1]), number(row[2])))
        .toList();
  }

  /** One line a SKU: a SKU that two lines name must be there for both. */
  static List<StockLine> merged(List<StockLine> lines) {
    Map<String, Integer> pieces = new TreeMap<>();
    lines.forEach(line -> pieces.merge(line.sku(), line.quantity(), Integer::sum));
    return pieces.entrySet().stream().map(e -> new StockLine(e.getKey(), e.getValue())).toList();
  }

  static Stream<Object[]> rows(List<?> result) {
    return result.stream().map(Object[].class::cast);
  }

  static int number(Object column) {
    return ((Number) column).intValue();
  }
}
