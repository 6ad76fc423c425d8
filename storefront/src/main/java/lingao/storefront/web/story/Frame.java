package lingao.storefront.web.story;

import java.util.List;

/**
 * The part of the world that a map shows, {@link #WIDTH} units wide. The projection is
 * equirectangular with the true scale at the county's latitude: within a hundred kilometres nothing
 * is drawn half a unit wrong.
 */
enum Frame {
  /** Lingao county with its bays. */
  COUNTY(109.385, 19.535, 109.925, 20.06),
  /** The coast from the county to Haikou. */
  ROAD_TO_HAIKOU(109.385, 19.55, 110.46, 20.145);

  /** Units from the left edge to the right one. */
  static final double WIDTH = 400;

  private static final double KILOMETRES_A_DEGREE = 111.2;

  private final double west;
  private final double south;
  private final double east;
  private final double north;

  Frame(double west, double south, double east, double north) {
    this.west = west;
    this.south = south;
    this.east = east;
    this.north = north;
  }

  /** Units from the upper edge to the lower one. */
  double height() {
    return (north - south) * scale();
  }

  /** Whether the map shows that place. */
  boolean contains(Place place) {
    return place.east() >= west
        && place.east() <= east
        && place.north() >= south
        && place.north() <= north;
  }

  /** Where a place lies on the map. */
  Point point(Place place) {
    return new Point(
        (place.east() - west) * Place.SHORTER * scale(), (north - place.north()) * scale());
  }

  /** Where places lie on the map. */
  List<Point> points(List<Place> places) {
    return places.stream().map(this::point).toList();
  }

  /** Units that so many kilometres take. */
  double units(double kilometres) {
    return kilometres / KILOMETRES_A_DEGREE * scale();
  }

  /** Units a degree of latitude. */
  private double scale() {
    return WIDTH / ((east - west) * Place.SHORTER);
  }
}
