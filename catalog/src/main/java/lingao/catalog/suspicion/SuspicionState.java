package lingao.catalog.suspicion;

/** Where a report stands. */
public enum SuspicionState {
  /** Nobody has looked at it yet. */
  NEW,
  /** Somebody looks into it. */
  CHECKING,
  /** The package was genuine. */
  GENUINE,
  /** The package was a counterfeit. */
  COUNTERFEIT,
  /** It was about something else, or nothing. */
  OTHER;

  /** Whether nothing more is to be done about it. */
  public boolean isSettled() {
    return this != NEW && this != CHECKING;
  }
}
