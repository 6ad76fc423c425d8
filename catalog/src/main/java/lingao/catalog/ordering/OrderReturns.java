package lingao.catalog.ordering;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import lingao.catalog.inventory.StockLine;
import lingao.catalog.shared.Json;
import lingao.catalog.shared.ShopTime;

/**
 * What it does to an order that some of its pieces are given back. For the feature that decides on
 * that, within its transaction.
 */
@ApplicationScoped
@Transactional(MANDATORY)
public class OrderReturns {

  @Inject private OrderMoves moves;
  @Inject private OrderStore store;
  @Inject private OrderReader reader;
  @Inject private OrderRefunds refunds;
  @Inject private EntityManager em;
  @Inject private ShopTime time;

  /**
   * The order as it is now; nobody else moves it until the transaction ends.
   *
   * @throws UnknownOrder when there is none
   */
  public OrderView lock(OrderNumber number) {
    moves.lock(number);
    return reader.order(number).orElseThrow();
  }

  /**
   * Counts pieces as given back. The order's row is locked before.
   *
   * @throws IllegalArgumentException when a SKU is not part of the order; more pieces than were
   *     ordered meet the database's check
   */
  public void giveBack(OrderNumber number, List<StockLine> pieces) {
    int lines =
        em.createNativeQuery(
                "update order_line l set refunded_quantity = l.refunded_quantity + x.quantity"
                    + " from jsonb_to_recordset(cast(?2 as jsonb)) as x(sku text, quantity int)"
                    + " where l.order_number = ?1 and l.sku = x.sku")
            .setParameter(1, number.value())
            .setParameter(2, Json.toColumn(pieces).toString())
            .executeUpdate();
    if (lines != pieces.size()) {
      throw new IllegalArgumentException("pieces that are no part of order " + number);
    }
  }

  /** Notes in the order's history what became of a return. */
  public void note(OrderNumber number, String reason, String who) {
    store.note(moves.lock(number), reason, who, time.now());
  }

  /**
   * Asks once more for the money of a whole order, which the payment service would not give back.
   *
   * @return whether anything is left to be given back
   */
  public boolean refundAgain(OrderNumber number) {
    LockedOrder order = moves.lock(number);
    return order.status() == OrderStatus.REFUNDING && refunds.ofWhole(order);
  }
}
