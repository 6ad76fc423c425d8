package lingao.catalog.inventory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lingao.catalog.change.ChangeLog;
import lingao.catalog.change.ChangeType;
import lingao.catalog.inventory.OutOfStock.Shortage;
import lingao.catalog.shared.InvalidValue;
import lingao.catalog.shared.Json;
import lingao.catalog.shared.LocalizedText;

/**
 * Pieces of SKUs at stock points: the county centre and each hall. All methods join the caller's
 * transaction.
 */
@ApplicationScoped
public class InventoryService {

  /** The stock point from which couriers and stations are supplied. */
  public static final String COUNTY_CENTRE = "county-centre";

  private static final String RECEIVE =
      """
      with taken as (
        insert into stock (sku_id, point, available) select s.id, ?1, ?2 from sku s where s.code = ?3
        on conflict (sku_id, point) do update set available = stock.available + excluded.available
        returning sku_id
      ), noted as (
        insert into stock_movement (sku_id, point, reason, available, reference)
        select sku_id, ?1, 'received', ?2, ?4 from taken where ?2 > 0
      )
      select p.slug from taken t join sku s on s.id = t.sku_id join product p on p.id = s.product_id
      """;

  private static final String AVAILABLE =
      """
      select s.code, st.available from stock st join sku s on s.id = st.sku_id
      where st.point = ?1 and s.code in (select jsonb_array_elements_text(cast(?2 as jsonb)))
      """;

  @Inject private EntityManager em;
  @Inject private ChangeLog changes;
  @Inject private StockMoves moves;

  /**
   * Opens a stock point.
   *
   * @param code 2 to 40 lower-case letters, digits and hyphens, such as {@code county-centre}
   */
  @Transactional
  public void open(String code, LocalizedText name) {
    em.persist(new StockPoint(code, name));
    em.flush();
  }

  /**
   * Takes pieces in at a stock point, adding to what is there.
   *
   * @param sku code of the SKU
   * @param pieces from 0
   */
  @Transactional
  public void receive(String sku, String point, int pieces) {
    receive(sku, point, pieces, "");
  }

  /**
   * Takes pieces in, as {@link #receive(String, String, int)}.
   *
   * @param reference where they come from, such as a delivery note's number; at most 200 characters
   */
  @Transactional
  public void receive(String sku, String point, int pieces, String reference) {
    if (pieces < 0) {
      throw new InvalidValue("stock", "from 0 pieces");
    }
    List<?> product =
        em.createNativeQuery(RECEIVE)
            .setParameter(1, point)
            .setParameter(2, pieces)
            .setParameter(3, sku)
            .setParameter(4, reference)
            .getResultList();
    if (product.isEmpty()) {
      throw new InvalidValue("sku", "there is no SKU " + sku);
    }
    changes.append(ChangeType.STOCK, (String) product.get(0));
  }

  /**
   * Sets pieces aside for an order: all lines or none.
   *
   * @param reference the order's number
   * @throws OutOfStock when a line is short; the transaction is then lost
   */
  @Transactional
  public void reserve(String point, List<StockLine> lines, String reference) {
    List<Shortage> shortages = moves.move(StockMove.RESERVED, point, lines, reference);
    if (!shortages.isEmpty()) {
      throw new OutOfStock(shortages);
    }
  }

  /** Gives back what {@link #reserve} set aside. */
  @Transactional
  public void release(String point, List<StockLine> lines, String reference) {
    mustMove(StockMove.RELEASED, point, lines, reference);
  }

  /** What was set aside is sold: its order is paid. */
  @Transactional
  public void sell(String point, List<StockLine> lines, String reference) {
    mustMove(StockMove.SOLD, point, lines, reference);
  }

  /** What was sold is available again: it came back, or never left. */
  @Transactional
  public void takeBack(String point, List<StockLine> lines, String reference) {
    mustMove(StockMove.RETURNED, point, lines, reference);
  }

  /** Pieces that can be bought at a stock point; 0 for what is unknown there. */
  @Transactional
  public Map<String, Integer> available(String point, Collection<String> skus) {
    Map<String, Integer> pieces = new HashMap<>();
    skus.forEach(sku -> pieces.put(sku, 0));
    StockMoves.rows(
            em.createNativeQuery(AVAILABLE)
                .setParameter(1, point)
                .setParameter(2, Json.toColumn(pieces.keySet()).toString())
                .getResultList())
        .forEach(row -> pieces.put((String) row[0], StockMoves.number(row[1])));
    return pieces;
  }

  /** More than was reserved or sold cannot go: whoever asks for it would give goods away twice. */
  private void mustMove(StockMove move, String point, List<StockLine> lines, String reference) {
    List<Shortage> shortages = moves.move(move, point, lines, reference);
    if (!shortages.isEmpty()) {
      throw new IllegalStateException(move + " for " + reference + " is more than there is");
    }
  }
}
