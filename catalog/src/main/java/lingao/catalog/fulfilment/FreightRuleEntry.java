package lingao.catalog.fulfilment;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Optional;
import lingao.catalog.shared.LocalizedText;
import lingao.catalog.shared.LocalizedTextColumn;
import lingao.catalog.shared.Money;
import org.jspecify.annotations.Nullable;

/** A row of {@code freight_rule}: its code and kind stay, the rest may change. */
@Entity
@Table(name = "freight_rule")
class FreightRuleEntry {

  @Id private String code;
  @Version private int version;

  @Enumerated(EnumType.STRING)
  private DeliveryKind kind;

  @Convert(converter = LocalizedTextColumn.class)
  private LocalizedText name;

  private int position;
  private boolean served;

  @Column(name = "first_grams")
  private int firstGrams;

  @Column(name = "first_fen")
  private long firstFen;

  @Column(name = "further_grams")
  private int furtherGrams;

  @Column(name = "further_fen")
  private long furtherFen;

  @Column(name = "cold_chain")
  private boolean coldChain;

  @Column(name = "cold_box_grams")
  private int coldBoxGrams;

  @Column(name = "cold_box_fen")
  private long coldBoxFen;

  @Column(name = "free_above_fen")
  private @Nullable Long freeAboveFen;

  @Column(name = "heaviest_grams")
  private int heaviestGrams;

  @Column(name = "days_earliest")
  private int daysEarliest;

  @Column(name = "days_latest")
  private int daysLatest;

  @SuppressWarnings("NullAway.Init")
  protected FreightRuleEntry() {}

  int version() {
    return version;
  }

  void become(FreightRule rule) {
    this.name = rule.name();
    this.served = rule.served();
    this.firstGrams = rule.first().grams();
    this.firstFen = rule.first().price().fen();
    this.furtherGrams = rule.further().grams();
    this.furtherFen = rule.further().price().fen();
    this.coldChain = rule.coldChain();
    this.coldBoxGrams = rule.coldBox().grams();
    this.coldBoxFen = rule.coldBox().price().fen();
    this.freeAboveFen = rule.freeAbove().map(Money::fen).orElse(null);
    this.heaviestGrams = rule.heaviestGrams();
    this.daysEarliest = rule.daysEarliest();
    this.daysLatest = rule.daysLatest();
  }

  FreightRule toRecord() {
    return new FreightRule(
        code,
        kind,
        name,
        served,
        step(firstGrams, firstFen),
        step(furtherGrams, furtherFen),
        coldChain,
        step(coldBoxGrams, coldBoxFen),
        Optional.ofNullable(freeAboveFen).map(Money::new),
        heaviestGrams,
        daysEarliest,
        daysLatest);
  }

  private static WeightStep step(int grams, long fen) {
    return new WeightStep(grams, new Money(fen));
  }
}
