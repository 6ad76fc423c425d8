package lingao.catalog.recall;

/** A recall cannot be begun or changed so; nothing was changed. */
public final class RecallRefused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final Reason reason;

  RecallRefused(Reason reason) {
    super(reason.name());
    this.reason = reason;
  }

  /** Why it cannot. */
  public Reason reason() {
    return reason;
  }

  /** Why a recall cannot be begun or changed. */
  public enum Reason {
    /** There is no such batch. */
    UNKNOWN_BATCH,
    /** That batch is called back already. */
    CALLED_BACK_ALREADY,
    /** Somebody else has changed the recall since it was read. */
    STALE,
    /** It has ended or was withdrawn. */
    CLOSED,
    /** No batch was named that it does not hold already. */
    NOTHING_NEW
  }
}
