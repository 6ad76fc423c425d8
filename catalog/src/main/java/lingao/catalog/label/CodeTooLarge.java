package lingao.catalog.label;

/** The code does not fit on the label at a size that scanners read. Nothing was printed. */
public final class CodeTooLarge extends RuntimeException {

  private static final long serialVersionUID = 1L;

  CodeTooLarge(LabelSheet sheet) {
    super("the QR code does not fit on " + sheet.slug());
  }
}
