package lingao.catalog.packing;

/** A batch cannot be taken for an order; nothing was changed. */
public final class PackingRefused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final Reason reason;

  PackingRefused(Reason reason) {
    super(reason.name());
    this.reason = reason;
  }

  /** Why it cannot. */
  public Reason reason() {
    return reason;
  }

  /** Why a batch cannot be taken. */
  public enum Reason {
    /** The order is not packed yet, or its buyer has it. */
    NOT_NOW,
    /** It is not of the line's SKU, expired, or just being called back. */
    NOT_FIT
  }
}
