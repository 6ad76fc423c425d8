package lingao.catalog.label;

import static lingao.catalog.label.Millimetres.points;

import lingao.catalog.print.QrCode;

/**
 * Where things stand on a label: the QR code at the left, words at its right, the codes for people
 * in two lines along the foot. Points from the label's upper left corner.
 *
 * @param module side of a QR module
 * @param codeX left edge of the QR code without its quiet zone
 * @param codeY upper edge of it
 * @param wordsX left edge of the words
 * @param wordsRight right edge of words and foot
 * @param wordsTop upper edge of the words
 * @param footTop where the foot begins, and the words end
 * @param footX left edge of the foot
 * @param text size of small words
 */
record LabelLayout(
    float module,
    float codeX,
    float codeY,
    float wordsX,
    float wordsRight,
    float wordsTop,
    float footTop,
    float footX,
    float text) {

  /**
   * The smallest module of a QR code that is scanned at retail points of sale, millimetres (GS1
   * General Specifications, 5.12.3.1; there up to 0.990).
   */
  static final double SMALLEST_MODULE = 0.396;

  /** Larger codes are not read better. */
  private static final double LARGEST_MODULE = 0.75;

  /** A dot of the common label printers, which have 8 a millimetre ("203 dpi"). */
  private static final double DOT = 0.125;

  /** Height of the two lines of the foot to that of the small words. */
  static final float FOOT = 3.1f;

  /**
   * The layout for a code.
   *
   * @throws CodeTooLarge when its modules would be too small
   */
  static LabelLayout of(LabelSheet sheet, int modules) {
    LabelSheet.Size label = sheet.label();
    float small = label.width() < 50 ? 5.2f : 7;
    double foot = FOOT * small / points(1);
    double height = label.height() - 2 * label.padY() - foot;
    double width = label.width() * 0.62 - label.padX();
    int side = modules + 2 * QrCode.QUIET;
    double module = module(sheet, Math.min(height, width) / side);
    double left = onDot(label.padX());
    double top = onDot(label.padY() + Math.max(0, (height - module * side) / 2));
    return new LabelLayout(
        points(module),
        points(left + QrCode.QUIET * module),
        points(top + QrCode.QUIET * module),
        points(left + side * module),
        points(label.width() - label.padX()),
        points(label.padY()),
        points(label.height() - label.padY() - foot),
        points(label.padX() + 0.5),
        small);
  }

  /** As large as fits; whole dots if so it is not too small. */
  private static double module(LabelSheet sheet, double fits) {
    double dots = Math.floor(Math.min(fits, LARGEST_MODULE) / DOT + 1e-9) * DOT;
    double module = dots >= SMALLEST_MODULE ? dots : fits;
    if (module < SMALLEST_MODULE) {
      throw new CodeTooLarge(sheet);
    }
    return module;
  }

  private static double onDot(double millimetres) {
    return Math.round(millimetres / DOT) * DOT;
  }
}
