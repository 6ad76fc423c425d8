package lingao.catalog.brand;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import lingao.catalog.media.Picture;
import lingao.catalog.media.PictureColumn;
import lingao.catalog.place.Town;
import lingao.catalog.shared.LocalizedText;
import lingao.catalog.shared.LocalizedTextColumn;

/** A row of the view {@code brand_card}: what lists show of a brand. */
@Entity
@Table(name = "brand_card")
class BrandCard {

  @Id private long id;
  private String slug;
  private int position;

  @Convert(converter = LocalizedTextColumn.class)
  private LocalizedText name;

  @Convert(converter = LocalizedTextColumn.class)
  private LocalizedText tagline;

  private String colour;

  @Convert(converter = PictureColumn.class)
  private Picture emblem;

  @Convert(converter = PictureColumn.class)
  private Picture scene;

  private boolean demo;
  private String town;

  @Column(name = "town_name")
  @Convert(converter = LocalizedTextColumn.class)
  private LocalizedText townName;

  private double latitude;
  private double longitude;
  private int products;

  @Column(name = "licence_number")
  private String licenceNumber;

  @Column(name = "licence_holder")
  @Convert(converter = LocalizedTextColumn.class)
  private LocalizedText licenceHolder;

  @Column(name = "licence_scope")
  @Convert(converter = LocalizedTextColumn.class)
  private LocalizedText licenceScope;

  @Column(name = "licence_valid_from")
  private LocalDate licenceValidFrom;

  @Column(name = "licence_valid_to")
  private LocalDate licenceValidTo;

  @SuppressWarnings("NullAway.Init")
  protected BrandCard() {}

  int position() {
    return position;
  }

  long id() {
    return id;
  }

  MarkLicence licence() {
    return new MarkLicence(
        licenceNumber, licenceHolder, licenceScope, licenceValidFrom, licenceValidTo);
  }

  BrandSummary toRecord() {
    return new BrandSummary(
        slug,
        name,
        tagline,
        new Town(town, townName, latitude, longitude),
        colour,
        emblem,
        scene,
        demo,
        products);
  }
}
