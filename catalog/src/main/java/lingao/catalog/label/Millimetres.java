package lingao.catalog.label;

/** Lengths on paper. */
final class Millimetres {

  private static final double POINTS_OF_AN_INCH = 72;
  private static final double MILLIMETRES_OF_AN_INCH = 25.4;

  private Millimetres() {}

  /** In points of 1/72 inch, the unit of PDF (ISO 32000-1, 8.3.2.3). */
  static float points(double millimetres) {
    return (float) (millimetres * POINTS_OF_AN_INCH / MILLIMETRES_OF_AN_INCH);
  }
}
