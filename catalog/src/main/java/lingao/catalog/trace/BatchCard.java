package lingao.catalog.trace;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import lingao.catalog.epcis.EpcKey;
import lingao.catalog.gs1.Lot;
import lingao.catalog.shared.Gtin;
import lingao.catalog.shared.LocalizedText;
import lingao.catalog.shared.LocalizedTextColumn;
import lingao.catalog.shared.Slug;

/** A row of the view {@code batch_card}: what lists show of a batch. */
@Entity
@Table(name = "batch_card")
class BatchCard {

  @Id private long id;
  private String gtin;
  private String lot;
  private String code;
  private String product;

  @Convert(converter = LocalizedTextColumn.class)
  private LocalizedText sku;

  @Column(name = "produced_on")
  private LocalDate producedOn;

  @Column(name = "expires_on")
  private LocalDate expiresOn;

  private int quantity;

  @Enumerated(EnumType.STRING)
  private TraceTemplate template;

  private String brand;

  @SuppressWarnings("NullAway.Init")
  protected BatchCard() {}

  long id() {
    return id;
  }

  LocalDate expiresOn() {
    return expiresOn;
  }

  int quantity() {
    return quantity;
  }

  TraceTemplate template() {
    return template;
  }

  /** Whose it is. */
  Slug brand() {
    return new Slug(brand);
  }

  EpcKey key() {
    return EpcKey.ofBatch(new Gtin(gtin), new Lot(lot));
  }

  BatchSummary toRecord() {
    return new BatchSummary(
        new Gtin(gtin), new Lot(lot), new TraceCode(code), product, sku, producedOn, expiresOn);
  }
}
