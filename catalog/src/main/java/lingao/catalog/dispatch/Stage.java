package lingao.catalog.dispatch;

/** The lists of a counter or of the office's dispatch, one for each thing to be done. */
public enum Stage {
  /** Paid: to be packed. */
  TO_PACK,
  /** Being packed. */
  PACKING,
  /** On the way. */
  ON_THE_WAY,
  /** Waits to be fetched. */
  WAITING,
  /** Waits for longer than was promised: to be given back. */
  OVERDUE
}
