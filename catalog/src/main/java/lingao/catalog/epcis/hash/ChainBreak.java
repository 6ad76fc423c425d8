package lingao.catalog.epcis.hash;

/**
 * Where an exported chain no longer holds.
 *
 * @param position of the event in the order of the export, from 1; behind the last one if each
 *     event agrees with its own head but the end isn't the head that was noted
 * @param reason what is wrong there
 */
public record ChainBreak(int position, Reason reason) {

  /** What can be wrong. */
  public enum Reason {
    /** The event was changed, added or moved, or one before it left out. */
    EVENT_DIFFERS,
    /** The event can't be hashed at all. */
    EVENT_UNREADABLE,
    /**
     * Events are missing at the end or were added there, or the export was rewritten as a whole.
     */
    HEAD_DIFFERS
  }
}
