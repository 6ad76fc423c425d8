package lingao.catalog.dispatch;

/** Where a pickup stands. */
public enum PickupState {
  /** It waits for the buyer. */
  WAITING,
  /** The buyer has it. */
  HANDED_OUT,
  /** Nobody fetched it in time, or its money was given back. */
  GIVEN_BACK
}
