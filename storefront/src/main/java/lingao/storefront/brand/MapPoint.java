package lingao.storefront.brand;

import java.util.Locale;

/**
 * A point of the drawn map.
 *
 * @param x from the left, in units of the drawing
 * @param y from the top, in units of the drawing
 */
record MapPoint(double x, double y) {

  MapPoint middle(MapPoint other) {
    return new MapPoint((x + other.x) / 2, (y + other.y) / 2);
  }

  /** As SVG paths write it. */
  String path() {
    return number(x) + " " + number(y);
  }

  /** A coordinate with one decimal. */
  static String number(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }
}
