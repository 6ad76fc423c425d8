package lingao.catalog.product;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import lingao.catalog.shared.Ids;
import lingao.catalog.shared.LocalizedText;
import lingao.catalog.shared.LocalizedTextColumn;

/** A weight or pack of a product, with its own GTIN and price. */
@Entity
@Table(name = "sku")
class Sku {

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

  @SuppressWarnings("NullAway.Init")
  protected Sku() {}

  Sku(long productId, int position, NewSku sku) {
    this.id = Ids.next();
    this.productId = productId;
    this.position = position;
    this.code = sku.code();
    this.gtin = sku.gtin().value();
    this.name = sku.name();
    this.weightGrams = sku.weightGrams();
    this.priceFen = sku.price().fen();
  }
}
