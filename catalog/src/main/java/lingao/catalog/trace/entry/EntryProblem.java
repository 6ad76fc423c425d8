package lingao.catalog.trace.entry;

/**
 * Something that is wrong with what was entered.
 *
 * @param field one of {@link StepFields}, or of {@link BatchFields}
 */
public record EntryProblem(String field, Reason reason) {

  /** What is wrong. */
  public enum Reason {
    /** It is needed. */
    MISSING,
    /** More characters than are kept. */
    TOO_LONG,
    /** No date or time. */
    NO_TIME,
    /** Not yet. */
    FUTURE,
    /** Years ago. */
    LONG_AGO,
    /** A private person's number. */
    PERSONAL,
    /** No number. */
    NO_NUMBER,
    /** Nobody would believe it. */
    OUT_OF_RANGE,
    /** None of those that may be chosen. */
    NO_CHOICE,
    /** The brand has no such certificate. */
    NO_CERTIFICATE,
    /** There is no such batch. */
    NO_BATCH,
    /** A batch is not made from itself. */
    OWN_BATCH,
    /** A code that was mistyped. */
    NO_CODE,
    /** Nobody sells it under that number, or another brand does. */
    NO_GOODS,
    /** The goods have such a lot already. */
    LOT_TAKEN,
    /** No lot number by GS1's rules. */
    NO_LOT,
    /** It ends before it begins. */
    ORDER,
    /** More than are believable. */
    TOO_MANY,
    /** A correction says the same as before. */
    UNCHANGED,
    /** It is packed: its numbers and days are printed. */
    PACKED,
    /** A spreadsheet lacks that column. */
    NO_COLUMN,
    /** The row of the batch itself is wrong. */
    BATCH_ROW,
    /** Another row says something else of the same record. */
    TWICE
  }
}
