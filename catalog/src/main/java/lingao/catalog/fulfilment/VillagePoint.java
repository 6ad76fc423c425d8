package lingao.catalog.fulfilment;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import lingao.catalog.shared.LocalizedText;
import lingao.catalog.shared.LocalizedTextColumn;

/** A village point, served by a town station every two days. */
@Entity
@Table(name = "village_point")
class VillagePoint {

  @Id private String code;
  private String station;

  @Convert(converter = LocalizedTextColumn.class)
  private LocalizedText name;

  /** On which days the van comes: whose number since 1970-01-01 is even (0), or odd (1). */
  @Column(name = "route_phase")
  private int routePhase;

  @SuppressWarnings("NullAway.Init")
  protected VillagePoint() {}

  VillagePoint(String station, NewStation.Village village, int routePhase) {
    this.code = village.code();
    this.station = station;
    this.name = village.name();
    this.routePhase = routePhase;
  }

  String code() {
    return code;
  }

  LocalizedText name() {
    return name;
  }

  int routePhase() {
    return routePhase;
  }

  String station() {
    return station;
  }
}
