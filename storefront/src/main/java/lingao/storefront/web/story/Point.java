package lingao.storefront.web.story;

import java.util.List;

/** A place on a drawing, units from its upper left corner. */
record Point(double x, double y) {

  /** The point that far to the right and down. */
  Point plus(double right, double down) {
    return new Point(x + right, y + down);
  }

  /** Units as the crow flies. */
  double distance(Point other) {
    return Math.hypot(x - other.x, y - other.y);
  }

  /** Straight lines from point to point, as the attribute {@code d} of an SVG path. */
  static String line(List<Point> points) {
    StringBuilder path = new StringBuilder();
    for (Point point : points) {
      path.append(path.isEmpty() ? 'M' : 'L')
          .append(Svg.number(point.x()))
          .append(' ')
          .append(Svg.number(point.y()));
    }
    return path.toString();
  }

  /**
   * A soft line through all points (Catmull–Rom), as the attribute {@code d} of an SVG path: coasts
   * and roads have no corners.
   */
  static String curve(List<Point> points) {
    StringBuilder path = new StringBuilder(line(points.subList(0, 1)));
    for (int i = 0; i + 1 < points.size(); i++) {
      Point before = points.get(Math.max(0, i - 1));
      Point from = points.get(i);
      Point to = points.get(i + 1);
      Point after = points.get(Math.min(points.size() - 1, i + 2));
      path.append('C');
      append(path, from.plus((to.x - before.x) / 6, (to.y - before.y) / 6)).append(' ');
      append(path, to.plus((from.x - after.x) / 6, (from.y - after.y) / 6)).append(' ');
      append(path, to);
    }
    return path.toString();
  }

  private static StringBuilder append(StringBuilder path, Point point) {
    return path.append(Svg.number(point.x)).append(' ').append(Svg.number(point.y));
  }
}
