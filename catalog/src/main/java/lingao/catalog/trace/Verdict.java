package lingao.catalog.trace;

import java.util.List;

/**
 * What is to be thought of a batch, in one place for the story page, kiosks, SMS and programs.
 *
 * @param complete whether all records are there that the batch's template asks for
 * @param missing the kinds that are not, in the order of the template
 * @param tampered whether its records no longer match the chain of their hashes
 */
public record Verdict(
    Level level,
    boolean complete,
    List<TraceStepKind> missing,
    CertificateState certificates,
    InspectionState inspection,
    boolean recalled,
    boolean expired,
    boolean tampered) {

  /** Copies its list. */
  public Verdict {
    missing = List.copyOf(missing);
  }

  /** From good to bad: the worst that is true. */
  public enum Level {
    /** Complete, certified where it says so, inspected, in date. */
    GOOD,
    /** Records are missing. */
    INCOMPLETE,
    /**
     * An inspection failed, a certificate did not hold on its day, or records were tampered with.
     */
    WARNING,
    /** Past its shelf life. */
    EXPIRED,
    /** Called back by the county office. */
    RECALLED
  }

  /** What the certificates prove that the journey names. */
  public enum CertificateState {
    /** All held on the day of production and hold today. */
    VALID,
    /** All held on the day of production; at least one has ended since. */
    VALID_THEN,
    /** At least one did not hold on the day of production. */
    NOT_VALID,
    /** The journey names none. */
    NONE
  }

  /** What the last inspection that states a result has found. */
  public enum InspectionState {
    /** Within all limits. */
    PASSED,
    /** Not fit to be sold. */
    FAILED,
    /** No inspection with a result is recorded. */
    MISSING
  }
}
