package lingao.catalog.trace;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import lingao.catalog.shared.Ids;

/** A batch of a SKU. What happened to it is told by the events that name it. */
@Entity
@Table(name = "batch")
class Batch {

  @Id private long id;

  @Column(name = "sku_id")
  private long skuId;

  private String lot;
  private String code;
  private int quantity;

  @Enumerated(EnumType.STRING)
  private TraceTemplate template;

  @Column(name = "produced_on")
  private LocalDate producedOn;

  @Column(name = "expires_on")
  private LocalDate expiresOn;

  private boolean demo;

  @SuppressWarnings("NullAway.Init")
  protected Batch() {}

  Batch(long skuId, NewBatch batch) {
    this.id = Ids.next();
    this.skuId = skuId;
    this.lot = batch.lot().value();
    this.code = batch.code().value();
    this.quantity = batch.quantity();
    this.template = batch.template();
    this.producedOn = batch.producedOn();
    this.expiresOn = batch.expiresOn();
    this.demo = batch.demo();
  }

  Batch(long skuId, OpenBatch batch, TraceCode code) {
    this.id = Ids.next();
    this.skuId = skuId;
    this.lot = batch.lot().value();
    this.code = code.value();
    this.quantity = batch.quantity();
    this.template = batch.template();
    this.producedOn = batch.producedOn();
    this.expiresOn = batch.expiresOn();
  }

  /** What was planned has come out differently. */
  void turnedOut(int pieces, LocalDate made, LocalDate lasts) {
    this.quantity = pieces;
    this.producedOn = made;
    this.expiresOn = lasts;
  }
}
