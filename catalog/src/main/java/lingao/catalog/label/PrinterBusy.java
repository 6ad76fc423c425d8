package lingao.catalog.label;

/** So much is being printed that the memory would not bear more. Nothing was printed; try later. */
public final class PrinterBusy extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Nothing was printed. */
  public PrinterBusy() {
    super("too many labels are being printed");
  }
}
