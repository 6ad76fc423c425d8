package lingao.storefront.web.story;

import java.util.List;
import java.util.Locale;

/** Draws the way of a batch and its numbered stops on the land. */
final class JourneyMap {

  private static final String TOWN = "map__town";
  private static final double BESIDE = 18;

  private final Frame frame;
  private final List<Stop> stops;
  private final List<Marker> markers;
  private final Locale locale;
  private final Svg svg = new Svg();

  private JourneyMap(Frame frame, List<Stop> stops, Locale locale) {
    this.frame = frame;
    this.stops = stops;
    this.markers = Marker.of(stops, frame);
    this.locale = locale;
  }

  /** A map of what {@code frame} shows. */
  static Svg draw(Frame frame, List<Stop> stops, Locale locale) {
    return new JourneyMap(frame, stops, locale).draw();
  }

  private Svg draw() {
    boolean county = frame == Frame.COUNTY;
    svg.append(BaseMap.of(frame));
    names("map__water", county ? MapName.BAYS : MapName.STRAIT);
    names(TOWN, county ? MapName.TOWNS : MapName.CITIES);
    way();
    markers.forEach(this::marker);
    return svg;
  }

  private void names(String cssClass, List<MapName> names) {
    for (MapName name : names) {
      if (frame.contains(name.place())) {
        Point point = frame.point(name.place());
        Point beside =
            markers.stream()
                .filter(marker -> marker.point().distance(point) < BESIDE)
                .findFirst()
                .map(marker -> marker.middle().plus(0, -17))
                .orElseGet(() -> dotted(cssClass, point));
        svg.text(cssClass, beside, name.text().in(locale));
      }
    }
  }

  /** Where the name of a place goes that no sign covers; a town has a dot besides. */
  private Point dotted(String cssClass, Point point) {
    if (cssClass.equals(TOWN)) {
      svg.circle("map__dot", point, 2.5);
    }
    return point.plus(0, 15);
  }

  private void way() {
    for (int i = 1; i < stops.size(); i++) {
      List<Place> leg = Terrain.way(stops.get(i - 1).place(), stops.get(i).place());
      svg.path("map__way", Point.curve(frame.points(leg)));
    }
  }

  private void marker(Marker marker) {
    double width = marker.width();
    double height = Marker.height();
    svg.rectangle(
        "map__marker", marker.middle().plus(-width / 2, -height / 2), width, height, height / 2);
    svg.text("map__number", marker.middle().plus(0, 4.5), marker.label());
  }
}
