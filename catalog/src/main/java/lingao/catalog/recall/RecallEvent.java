package lingao.catalog.recall;

import java.time.Instant;

/**
 * What was done with a recall.
 *
 * @param note the reason, or which batches
 * @param who name of the member of the staff
 */
public record RecallEvent(Kind kind, String note, String who, Instant at) {

  /** What can be done with a recall. */
  public enum Kind {
    /** It was begun. */
    BEGUN,
    /** Batches were added. */
    EXTENDED,
    /** What it tells was put right. */
    TEXT_CHANGED,
    /** It ended. */
    ENDED,
    /** It was withdrawn. */
    WITHDRAWN
  }
}
