package lingao.storefront.web.story;

import java.util.ArrayList;
import java.util.List;
import lingao.catalog.trace.TraceStep;

/** A place on Earth, degrees east and north (WGS 84). */
record Place(double east, double north) {

  /** A degree of longitude as a part of a degree of latitude, at the county's latitude. */
  static final double SHORTER = Math.cos(Math.toRadians(19.85));

  static Place of(TraceStep.Position position) {
    return new Place(position.longitude(), position.latitude());
  }

  /** Degrees of latitude as the crow flies; 0.01 is 1.1 km. Good within the island. */
  double distance(Place other) {
    return Math.hypot((east - other.east) * SHORTER, north - other.north);
  }

  /** Places written as {@code east north} pairs, divided by commas. */
  static List<Place> list(String written) {
    List<Place> places = new ArrayList<>();
    for (String pair : written.split(",", -1)) {
      String[] degrees = pair.strip().split("\\s+", -1);
      places.add(new Place(Double.parseDouble(degrees[0]), Double.parseDouble(degrees[1])));
    }
    return List.copyOf(places);
  }
}
