package lingao.storefront.brand;

import java.util.ArrayList;
import java.util.List;

/**
 * Where the emblems hang on the map: as near to their towns as they can without covering each
 * other. Towns of the north coast lie closer together than a finger is wide.
 */
final class Medallions {

  /** Half the width of an emblem. */
  static final int RADIUS = 44;

  /** Room that an emblem with its name below needs. */
  private static final double ROOM_WIDE = 2.0 * RADIUS + 16;

  private static final double ROOM_HIGH = 2.0 * RADIUS + 36;
  private static final int ROUNDS = 300;

  private Medallions() {}

  /** A place for each town, in their order. */
  static List<MapPoint> spread(List<MapPoint> towns) {
    List<MapPoint> places = new ArrayList<>(towns);
    for (int round = 0; round < ROUNDS; round++) {
      for (int i = 0; i < places.size(); i++) {
        for (int j = i + 1; j < places.size(); j++) {
          part(places, i, j);
        }
      }
      places.replaceAll(Medallions::inside);
    }
    return List.copyOf(places);
  }

  /** Pushes two emblems apart, each by half of what they overlap. */
  private static void part(List<MapPoint> places, int i, int j) {
    MapPoint a = places.get(i);
    MapPoint b = places.get(j);
    double dx = (b.x() - a.x()) / ROOM_WIDE;
    double dy = (b.y() - a.y()) / ROOM_HIGH;
    double distance = Math.max(squircle(dx, dy), 1e-3);
    if (distance >= 1) {
      return;
    }
    double push = (1 - distance) / 2 / distance;
    double pushX = (dx == 0 && dy == 0 ? 1e-3 : dx) * push * ROOM_WIDE;
    double pushY = dy * push * ROOM_HIGH;
    places.set(i, new MapPoint(a.x() - pushX, a.y() - pushY));
    places.set(j, new MapPoint(b.x() + pushX, b.y() + pushY));
  }

  /** A distance whose circles are nearly the rectangles that emblem and name fill. */
  private static double squircle(double dx, double dy) {
    return Math.pow(Math.pow(dx, 4) + Math.pow(dy, 4), 0.25);
  }

  private static MapPoint inside(MapPoint place) {
    double edge = RADIUS + 8;
    return new MapPoint(
        Math.min(Math.max(place.x(), edge), CountyMap.WIDTH - edge),
        Math.min(Math.max(place.y(), edge), CountyMap.HEIGHT - edge - 30));
  }
}
