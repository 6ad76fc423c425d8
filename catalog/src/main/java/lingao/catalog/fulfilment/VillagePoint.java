package lingao.catalog.fulfilment;

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

  @SuppressWarnings("NullAway.Init")
  protected VillagePoint() {}

  VillagePoint(String station, NewStation.Village village) {
    this.code = village.code();
    this.station = station;
    this.name = village.name();
  }

  String station() {
    return station;
  }
}
