package lingao.catalog.inventory;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lingao.catalog.shared.Json;
import lingao.catalog.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/** Reads the stock and its movements for the office, and writes what the office changes. */
@ApplicationScoped
@Transactional(MANDATORY)
class StockRecords {

  private static final TypeReference<LocalizedText> TEXT = new TypeReference<>() {};
  private static final int MOST_DIFFERENCES = 100;

  private static final String ROWS =
      """
      from stock st
      join sku s on s.id = st.sku_id
      join product p on p.id = s.product_id
      join stock_point sp on sp.code = st.point
      where (?1 = '' or strpos(lower(s.code), lower(?1)) > 0
        or strpos(lower(p.name ->> 'zh'), lower(?1)) > 0
        or strpos(lower(p.name ->> 'en'), lower(?1)) > 0)
      """;

  private static final String COLUMNS =
      "select s.code, p.slug, cast(p.name as text), cast(s.name as text), st.point,"
          + " cast(sp.name as text), st.available, st.reserved, st.sold ";

  private static final String OF_ONE =
      " from stock_movement m join sku s on s.id = m.sku_id where s.code = ?1 and m.point = ?2";

  /** Fewer than nothing cannot be there: then nothing is written. */
  private static final String CHANGE =
      """
      with changed as (
        update stock st set available = st.available + ?4
        from sku s
        where s.code = ?2 and st.sku_id = s.id and st.point = ?3 and st.available + ?4 >= 0
        returning st.sku_id, s.product_id
      ), noted as (
        insert into stock_movement (sku_id, point, reason, available, reference, staff)
        select sku_id, ?3, ?1, ?4, ?5, ?6 from changed
      )
      select p.slug from changed c join product p on p.id = c.product_id
      """;

  @Inject private EntityManager em;

  StockPage page(String words, int page) {
    Number total = (Number) query("select count(*) " + ROWS, words).getSingleResult();
    String place = " order by s.code, st.point limit ?2 offset ?3";
    Stream<Object[]> rows =
        StockMoves.rows(
            query(COLUMNS + ROWS + place, words, StockPage.SIZE, (page - 1L) * StockPage.SIZE)
                .getResultList());
    return new StockPage(total.longValue(), rows.map(StockRecords::row).toList());
  }

  Optional<StockRow> row(String sku, String point) {
    return StockMoves.rows(
            query(COLUMNS + ROWS + " and s.code = ?2 and st.point = ?3", "", sku, point)
                .getResultList())
        .map(StockRecords::row)
        .findFirst();
  }

  MovementPage movements(String sku, String point, int page) {
    Number total = (Number) query("select count(*)" + OF_ONE, sku, point).getSingleResult();
    String columns = "select m.reason, m.available, m.reserved, m.sold, m.reference, m.staff, m.at";
    String place = " order by m.id desc limit ?3 offset ?4";
    Stream<Object[]> rows =
        StockMoves.rows(
            query(
                    columns + OF_ONE + place,
                    sku,
                    point,
                    MovementPage.SIZE,
                    (page - 1L) * MovementPage.SIZE)
                .getResultList());
    return new MovementPage(total.longValue(), rows.map(StockRecords::movement).toList());
  }

  List<StockDifference> differences() {
    String sql =
        "select sku, point, concat_ws(' / ', available, reserved, sold),"
            + " concat_ws(' / ', moved_available, moved_reserved, moved_sold)"
            + " from stock_difference order by sku, point limit ?1";
    return StockMoves.rows(query(sql, MOST_DIFFERENCES).getResultList())
        .map(r -> new StockDifference(text(r[0]), text(r[1]), text(r[2]), text(r[3])))
        .toList();
  }

  /** The product whose stock changed; nothing when there are not so many pieces. */
  Optional<String> change(
      String reason, String sku, String point, int pieces, String note, String who) {
    List<?> product = query(CHANGE, reason, sku, point, pieces, note, who).getResultList();
    return product.stream().map(String.class::cast).findFirst();
  }

  private static StockRow row(Object[] row) {
    return new StockRow(
        text(row[0]),
        text(row[1]),
        Json.fromColumn(row[2], TEXT),
        Json.fromColumn(row[3], TEXT),
        text(row[4]),
        Json.fromColumn(row[5], TEXT),
        StockMoves.number(row[6]),
        StockMoves.number(row[7]),
        StockMoves.number(row[8]));
  }

  private static StockMovement movement(Object[] row) {
    return new StockMovement(
        text(row[0]),
        StockMoves.number(row[1]),
        StockMoves.number(row[2]),
        StockMoves.number(row[3]),
        text(row[4]),
        Optional.ofNullable((@Nullable String) row[5]),
        instant(row[6]));
  }

  private static Instant instant(Object column) {
    return column instanceof OffsetDateTime moment
        ? moment.toInstant()
        : ((Timestamp) column).toInstant();
  }

  private static String text(Object column) {
    return String.valueOf(column);
  }

  private Query query(String sql, Object... parameters) {
    Query query = em.createNativeQuery(sql);
    for (int i = 0; i < parameters.length; i++) {
      query.setParameter(i + 1, parameters[i]);
    }
    return query;
  }
}
