package lingao.catalog.product;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import lingao.catalog.shared.Gtin;
import lingao.catalog.shared.LocalizedText;
import lingao.catalog.shared.LocalizedTextColumn;
import lingao.catalog.shared.Money;

/** A row of the view {@code sku_card}: a SKU with its stock over all stock points. */
@Entity
@Table(name = "sku_card")
class SkuCard {

  @Id private long id;

  @Column(name = "product_id")
  private long productId;

  private int position;
  private String code;
  private String gtin;

  @Convert(converter = LocalizedTextColumn.class)
  private LocalizedText name;

  @Column(name = "weight_grams")
  private int weightGrams;

  @Column(name = "price_fen")
  private long priceFen;

  @Column(name = "list_price_fen")
  private long listPriceFen;

  private int available;

  @Convert(converter = HallStockColumn.class)
  private List<HallStock> halls;

  @SuppressWarnings("NullAway.Init")
  protected SkuCard() {}

  int position() {
    return position;
  }

  long productId() {
    return productId;
  }

  SkuView toRecord() {
    return new SkuView(
        code,
        new Gtin(gtin),
        name,
        weightGrams,
        new Money(priceFen),
        new Money(listPriceFen),
        available,
        halls);
  }
}
