package lingao.catalog.inventory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import lingao.catalog.change.ChangeLog;
import lingao.catalog.change.ChangeType;
import lingao.catalog.shared.InvalidValue;
import lingao.catalog.shared.LocalizedText;

/** Pieces of SKUs at stock points: the county centre and each hall. */
@ApplicationScoped
public class InventoryService {

  @Inject private EntityManager em;
  @Inject private ChangeLog changes;

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
    if (pieces < 0) {
      throw new InvalidValue("stock", "from 0 pieces");
    }
    int rows =
        em.createNativeQuery(
                "insert into stock (sku_id, point, available)"
                    + " select s.id, ?1, ?2 from sku s where s.code = ?3"
                    + " on conflict (sku_id, point)"
                    + " do update set available = stock.available + excluded.available")
            .setParameter(1, point)
            .setParameter(2, pieces)
            .setParameter(3, sku)
            .executeUpdate();
    if (rows == 0) {
      throw new InvalidValue("sku", "there is no SKU " + sku);
    }
    changes.append(ChangeType.STOCK, productOf(sku));
  }

  private String productOf(String sku) {
    return (String)
        em.createNativeQuery(
                "select p.slug from product p join sku s on s.product_id = p.id where s.code = ?1")
            .setParameter(1, sku)
            .getSingleResult();
  }
}
