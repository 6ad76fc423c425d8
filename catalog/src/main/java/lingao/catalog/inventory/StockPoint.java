package lingao.catalog.inventory;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import lingao.catalog.shared.LocalizedText;
import lingao.catalog.shared.LocalizedTextColumn;

/** A place where pieces lie. */
@Entity
@Table(name = "stock_point")
class StockPoint {

  @Id private String code;

  @Convert(converter = LocalizedTextColumn.class)
  private LocalizedText name;

  @SuppressWarnings("NullAway.Init")
  protected StockPoint() {}

  StockPoint(String code, LocalizedText name) {
    this.code = code;
    this.name = name;
  }
}
