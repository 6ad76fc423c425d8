package lingao.storefront.brand;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The county as a drawing {@value #WIDTH} by {@value #HEIGHT}: an equirectangular projection around
 * its middle, and its outline with a few hand-picked corners. A sketch to find one's way by, no
 * survey.
 */
final class CountyMap {

  static final int WIDTH = 700;
  static final int HEIGHT = 810;

  private static final double WEST = 109.445;
  private static final double NORTH = 20.07;
  private static final double UNITS_A_DEGREE = 1500;
  private static final double SHRINK = Math.cos(Math.toRadians(19.8));

  /** Longitude and latitude, from Maniao Bay along the coast to Houshui Bay. */
  private static final double[] COAST = {
    109.888, 19.945, 109.84, 19.958, 109.79, 19.978, 109.752, 20.0, 109.712, 20.018, 109.672,
    20.004, 109.62, 19.984, 109.568, 19.968, 109.522, 19.952, 109.506, 19.924, 109.528, 19.908,
    109.49, 19.89, 109.548, 19.878, 109.502, 19.856
  };

  /** On along the borders with Danzhou and Chengmai, back to where the coast begins. */
  private static final double[] BORDER = {
    109.54, 19.8, 109.55, 19.74, 109.53, 19.69, 109.572, 19.645, 109.612, 19.612, 109.66, 19.575,
    109.73, 19.56, 109.79, 19.588, 109.785, 19.65, 109.83, 19.7, 109.85, 19.76, 109.902, 19.79,
    109.912, 19.85, 109.895, 19.9
  };

  /** The coast of the neighbours, round the edges of the drawing. */
  private static final double[] BEYOND = {
    109.46, 19.845, 109.43, 19.87, 109.3, 19.8, 109.3, 19.4, 110.1, 19.4, 110.1, 19.99, 109.97,
    19.985, 109.93, 19.955
  };

  /** The Wenlan river, from the hills through the county town to the sea. */
  private static final double[] RIVER = {
    109.645, 19.6, 109.655, 19.66, 109.628, 19.72, 109.66, 19.79, 109.672, 19.85, 109.705, 19.9,
    109.725, 19.95, 109.735, 20.005
  };

  private CountyMap() {}

  static MapPoint point(double latitude, double longitude) {
    return new MapPoint(
        (longitude - WEST) * SHRINK * UNITS_A_DEGREE, (NORTH - latitude) * UNITS_A_DEGREE);
  }

  static String county() {
    return closed(Stream.concat(points(COAST).stream(), points(BORDER).stream()).toList());
  }

  static String island() {
    return closed(Stream.concat(points(COAST).stream(), points(BEYOND).stream()).toList());
  }

  static String river() {
    List<MapPoint> points = points(RIVER);
    return "M" + points.get(0).path() + curve(points) + "L" + last(points).path();
  }

  /** A smooth closed line: through the middles of the sides, bent towards the corners. */
  private static String closed(List<MapPoint> corners) {
    List<MapPoint> round = new ArrayList<>(corners);
    round.add(corners.get(0));
    round.add(corners.get(1));
    return "M" + corners.get(0).middle(corners.get(1)).path() + curve(round) + "Z";
  }

  private static String curve(List<MapPoint> points) {
    StringBuilder path = new StringBuilder();
    for (int i = 1; i < points.size() - 1; i++) {
      path.append('Q').append(points.get(i).path()).append(' ');
      path.append(points.get(i).middle(points.get(i + 1)).path());
    }
    return path.toString();
  }

  private static MapPoint last(List<MapPoint> points) {
    return points.get(points.size() - 1);
  }

  private static List<MapPoint> points(double[] degrees) {
    List<MapPoint> points = new ArrayList<>();
    for (int i = 0; i < degrees.length; i += 2) {
      points.add(point(degrees[i + 1], degrees[i]));
    }
    return points;
  }
}
