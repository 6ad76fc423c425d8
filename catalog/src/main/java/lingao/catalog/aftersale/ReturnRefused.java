package lingao.catalog.aftersale;

/** Why something cannot be done with a return; nothing was changed. */
public final class ReturnRefused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** The rule that was broken. */
  public enum Rule {
    /** The order is not with the buyer, or its money went back already. */
    ORDER_NOT_RECEIVED,
    /** No piece of such a line can be given back. */
    NOTHING_LEFT,
    /** More pieces than can still be given back. */
    TOO_MANY_PIECES,
    /** The time to ask is over. */
    TOO_LATE,
    /** Fresh food needs a reason. */
    REASON_NEEDED,
    /** Fresh food needs a photograph. */
    PICTURES_NEEDED,
    /** A photograph that was not uploaded for this order, or is used already. */
    UNKNOWN_PICTURE,
    /** More photographs than one looks at. */
    TOO_MANY_PICTURES,
    /** Others were quicker, or it was done already. */
    DONE_ALREADY,
    /** There is no such case. */
    UNKNOWN_CASE
  }

  private final Rule rule;
  private final int position;

  ReturnRefused(Rule rule) {
    this(rule, 0);
  }

  ReturnRefused(Rule rule, int position) {
    super(position > 0 ? rule + " at line " + position : rule.toString());
    this.rule = rule;
    this.position = position;
  }

  /** The rule that was broken. */
  public Rule rule() {
    return rule;
  }

  /** The order's line it is about, from 1; 0 for none. */
  public int position() {
    return position;
  }
}
