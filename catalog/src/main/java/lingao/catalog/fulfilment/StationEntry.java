package lingao.catalog.fulfilment;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalTime;
import lingao.catalog.place.Town;
import lingao.catalog.shared.LocalizedText;
import lingao.catalog.shared.LocalizedTextColumn;

/** A row of {@code station}. */
@Entity(name = "Station")
@Table(name = "station")
class StationEntry {

  @Id private String code;
  private String town;

  @Convert(converter = LocalizedTextColumn.class)
  private LocalizedText name;

  @Convert(converter = LocalizedTextColumn.class)
  private LocalizedText address;

  private LocalTime opens;
  private LocalTime closes;

  @SuppressWarnings("NullAway.Init")
  protected StationEntry() {}

  StationEntry(NewStation station) {
    this.code = station.code();
    this.town = station.town();
    this.name = station.name();
    this.address = station.address();
    this.opens = station.opens();
    this.closes = station.closes();
  }

  String code() {
    return code;
  }

  String town() {
    return town;
  }

  Station toRecord(Town town, long villagePoints) {
    return new Station(code, name, address, town, opens, closes, Math.toIntExact(villagePoints));
  }
}
