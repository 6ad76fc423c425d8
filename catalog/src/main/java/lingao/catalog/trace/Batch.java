package lingao.catalog.trace;

import static java.util.Comparator.comparingInt;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import lingao.catalog.shared.Ids;

/** A batch of a SKU with its journey: recorded step by step, never overwritten. */
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

  @OneToMany(cascade = CascadeType.PERSIST)
  @JoinColumn(name = "batch_id")
  private List<TraceEventEntry> events = new ArrayList<>();

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
    batch.steps().forEach(step -> events.add(new TraceEventEntry(id, events.size(), step)));
  }

  int quantity() {
    return quantity;
  }

  TraceTemplate template() {
    return template;
  }

  /** In their order, which a fetch join does not keep. */
  List<TraceEventEntry> events() {
    return events.stream().sorted(comparingInt(TraceEventEntry::ordinal)).toList();
  }
}
