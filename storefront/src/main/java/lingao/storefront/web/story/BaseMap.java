package lingao.storefront.web.story;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What all journeys have below them: sea, land, county, river, roads. Drawn once. */
final class BaseMap {

  private static final double KILOMETRES = 10;
  private static final Map<Frame, String> DRAWN =
      Arrays.stream(Frame.values())
          .collect(
              Collectors.toMap(
                  Function.identity(),
                  BaseMap::draw,
                  (one, other) -> one,
                  () -> new EnumMap<>(Frame.class)));

  private BaseMap() {}

  /** The markup of what {@code frame} shows. */
  static String of(Frame frame) {
    return DRAWN.getOrDefault(frame, "");
  }

  private static String draw(Frame frame) {
    Svg svg = new Svg();
    svg.rectangle("map__sea", new Point(0, 0), Frame.WIDTH, frame.height(), 0);
    svg.path("map__land", line(frame, Terrain.LAND) + "Z");
    svg.path("map__county", line(frame, Terrain.COUNTY) + "Z");
    svg.path("map__river", line(frame, Terrain.RIVER));
    svg.path("map__road", line(frame, Terrain.ROAD_TO_DANZHOU));
    svg.path("map__road", line(frame, Terrain.ROAD_TO_HAIKOU));
    scale(svg, frame);
    return svg.markup();
  }

  private static String line(Frame frame, List<Place> places) {
    return Point.curve(frame.points(places));
  }

  /** A line of ten kilometres, in the lower left corner. */
  private static void scale(Svg svg, Frame frame) {
    double length = frame.units(KILOMETRES);
    Point left = new Point(12, frame.height() - 12);
    Point right = left.plus(length, 0);
    svg.path("map__scale", Point.line(List.of(left.plus(0, -4), left, right, right.plus(0, -4))));
    svg.text("map__unit", left.plus(length / 2, -5), "10 km");
  }
}
