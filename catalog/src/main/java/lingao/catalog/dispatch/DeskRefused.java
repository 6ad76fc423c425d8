package lingao.catalog.dispatch;

/** A desk cannot do that; nothing was changed. */
public final class DeskRefused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final Reason reason;

  DeskRefused(Reason reason) {
    super(reason.name());
    this.reason = reason;
  }

  /** Why it cannot. */
  public Reason reason() {
    return reason;
  }

  /** Why a desk cannot. */
  public enum Reason {
    /** No order waits under that code at this place. */
    UNKNOWN_CODE,
    /** It waits, but at another hall or station. */
    ELSEWHERE,
    /** Somebody has it already. */
    HANDED_OUT_ALREADY,
    /** It went back, or its money was given back. */
    GIVEN_BACK,
    /** The office looks into the order first. */
    HELD,
    /** It waits until its last day is over. */
    TOO_EARLY,
    /** No parcel of that number is on its way to this place. */
    UNKNOWN_PARCEL,
    /** That parcel was received already. */
    ARRIVED_ALREADY,
    /** The order is not where it would have to be for that. */
    NOT_NOW
  }
}
