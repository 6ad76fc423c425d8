package lingao.catalog.trace.entry.sheet;

/** A file that is no spreadsheet the shop reads. */
public final class SheetRefused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Why. */
  public enum Reason {
    /** More than 2 MB, or more than that when it is unpacked. */
    TOO_LARGE,
    /** No {@code .xlsx}. */
    UNKNOWN_TYPE,
    /** An {@code .xls} of before 2007, or one with a password. */
    OLD_TYPE,
    /** It can't be read. */
    BROKEN,
    /** More than 2,000 rows. */
    TOO_MANY_ROWS
  }

  private final Reason reason;

  /** One that was refused for {@code reason}. */
  public SheetRefused(Reason reason) {
    super("the spreadsheet was refused: " + reason);
    this.reason = reason;
  }

  SheetRefused(Reason reason, Throwable cause) {
    super("the spreadsheet was refused: " + reason, cause);
    this.reason = reason;
  }

  /** Why it was refused. */
  public Reason reason() {
    return reason;
  }
}
