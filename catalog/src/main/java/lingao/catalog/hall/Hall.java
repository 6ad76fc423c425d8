package lingao.catalog.hall;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import lingao.catalog.media.Picture;
import lingao.catalog.media.PictureColumn;
import lingao.catalog.shared.LocalizedText;
import lingao.catalog.shared.LocalizedTextColumn;

/** An experience hall; its goods are counted at its own stock point. */
@Entity
@Table(name = "hall")
class Hall {

  @Id private String slug;
  private int position;

  @Column(name = "stock_point")
  private String stockPoint;

  @Convert(converter = LocalizedTextColumn.class)
  private LocalizedText name;

  @Column(name = "area_square_metres")
  private int areaSquareMetres;

  @Convert(converter = LocalizedTextColumn.class)
  private LocalizedText address;

  private String phone;
  private LocalTime opens;
  private LocalTime closes;

  /** One bit a day, Monday first. */
  @Column(name = "closed_on")
  private int closedOn;

  private double latitude;
  private double longitude;

  @Convert(converter = LocalizedTextColumn.class)
  private LocalizedText directions;

  @Convert(converter = LocalizedTextColumn.class)
  private LocalizedText story;

  @Convert(converter = PictureColumn.class)
  private Picture picture;

  @Convert(converter = PictureColumn.class)
  private Picture inside;

  private boolean demo;

  @SuppressWarnings("NullAway.Init")
  protected Hall() {}

  Hall(NewHall hall) {
    this.slug = hall.slug().value();
    this.position = hall.position();
    this.stockPoint = hall.stockPoint();
    this.name = hall.name();
    this.areaSquareMetres = hall.areaSquareMetres();
    this.address = hall.address();
    this.phone = hall.phone();
    this.opens = hall.opens();
    this.closes = hall.closes();
    this.closedOn = hall.closedOn().stream().mapToInt(Hall::bit).reduce(0, (a, b) -> a | b);
    this.latitude = hall.latitude();
    this.longitude = hall.longitude();
    this.directions = hall.directions();
    this.story = hall.story();
    this.picture = hall.picture();
    this.inside = hall.inside();
    this.demo = hall.demo();
  }

  HallSummary toSummary() {
    return new HallSummary(
        slug,
        name,
        address,
        areaSquareMetres,
        phone,
        opens,
        closes,
        Arrays.stream(DayOfWeek.values()).filter(day -> (closedOn & bit(day)) != 0).toList(),
        latitude,
        longitude,
        picture,
        demo);
  }

  HallDetail toDetail(List<HallDetail.Shelf> shelves) {
    return new HallDetail(toSummary(), directions, story, inside, shelves);
  }

  private static int bit(DayOfWeek day) {
    return 1 << (day.getValue() - 1);
  }
}
