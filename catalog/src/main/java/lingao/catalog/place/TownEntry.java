package lingao.catalog.place;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import lingao.catalog.shared.LocalizedText;
import lingao.catalog.shared.LocalizedTextColumn;

/** A row of {@code town}. */
@Entity(name = "Town")
@Table(name = "town")
class TownEntry {

  @Id private String slug;

  @Convert(converter = LocalizedTextColumn.class)
  private LocalizedText name;

  private int position;
  private double latitude;
  private double longitude;

  @SuppressWarnings("NullAway.Init")
  protected TownEntry() {}

  TownEntry(Town town, int position) {
    this.slug = town.slug();
    this.name = town.name();
    this.position = position;
    this.latitude = town.latitude();
    this.longitude = town.longitude();
  }

  int position() {
    return position;
  }

  Town toRecord() {
    return new Town(slug, name, latitude, longitude);
  }
}
