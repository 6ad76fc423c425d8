package lingao.catalog.inventory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import lingao.catalog.change.ChangeLog;
import lingao.catalog.change.ChangeType;

/**
 * The table of products whose stock moved. Nodes that read it at once take different rows; a row
 * goes in the transaction that writes the log, so none is lost or told twice.
 */
@ApplicationScoped
class StockNews {

  /** The most rows that one transaction takes. */
  static final int MOST = 1000;

  /**
   * Counts what was sold, too: here, and not when an order is paid, orders of a product need not
   * wait for each other. In the order of products, since two nodes may have rows of the same.
   */
  private static final String TAKE =
      """
      with taken as (
        delete from stock_news where id in
          (select id from stock_news order by id limit ?1 for update skip locked)
        returning product_id, sold
      ), summed as materialized (
        select product_id, sum(sold)::int as sold, count(*)::int as news from taken group by product_id
      ), locked as materialized (
        select p.id from product p join summed s on s.product_id = p.id where s.sold <> 0
        order by p.id for no key update of p
      ), counted as (
        update product p set sold = greatest(0, p.sold + s.sold)
        from summed s join locked l on l.id = s.product_id where p.id = l.id
      )
      select p.slug, s.news from summed s join product p on p.id = s.product_id order by p.slug
      """;

  @Inject private EntityManager em;
  @Inject private ChangeLog changes;

  /** How many rows were taken, at most {@link #MOST}. */
  @Transactional
  int announce() {
    List<Object[]> products =
        StockMoves.rows(em.createNativeQuery(TAKE).setParameter(1, MOST).getResultList()).toList();
    products.forEach(row -> changes.append(ChangeType.STOCK, (String) row[0]));
    return products.stream().mapToInt(row -> StockMoves.number(row[1])).sum();
  }
}
