package lingao.catalog.fulfilment;

/** Goods cannot be delivered that way. Nothing was changed. */
public final class Undeliverable extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final Reason reason;

  /** Goods that cannot be delivered, for that reason. */
  public Undeliverable(Reason reason) {
    super(reason.name());
    this.reason = reason;
  }

  /** Why they cannot. */
  public Reason reason() {
    return reason;
  }

  /** Why goods cannot be delivered. */
  public enum Reason {
    /** Province, city and county are not together in the standard list. */
    UNKNOWN_DIVISION,
    /** There is no such hall. */
    UNKNOWN_HALL,
    /** There is no such town station, or it has no such village point. */
    UNKNOWN_STATION,
    /** No courier goes there, such as to 台湾省. */
    NOT_SERVED,
    /** The courier keeps no cold chain to that region, or the place has no refrigerator. */
    COLD_CHAIN_NOT_THERE,
    /** More than that way carries in one order. */
    TOO_HEAVY,
    /** The hall opens on no day in the next weeks. */
    CLOSED
  }
}
