package lingao.catalog.trace;

/** Why something can not be recorded of a batch; nothing was changed. */
public final class TraceRefused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** The rule that was broken. */
  public enum Rule {
    /** There is no such batch, or it is another brand's. */
    UNKNOWN_BATCH,
    /** There is no such record, or another brand made it. */
    UNKNOWN_RECORD,
    /** No SKU of the brand carries the GTIN. */
    UNKNOWN_SKU,
    /** The brand holds no certificate of that number. */
    UNKNOWN_CERTIFICATE,
    /** The SKU has a batch of that lot already. */
    LOT_TAKEN,
    /** What is recorded has not happened yet. */
    IN_THE_FUTURE,
    /** The record was declared wrong already. */
    WRONG_ALREADY,
    /** The replacement says the same. */
    UNCHANGED,
    /** The batch is packed: its numbers and days are printed on the boxes. */
    PACKED_ALREADY
  }

  private final Rule rule;

  TraceRefused(Rule rule) {
    super(rule.toString());
    this.rule = rule;
  }

  /** The rule that was broken. */
  public Rule rule() {
    return rule;
  }
}
