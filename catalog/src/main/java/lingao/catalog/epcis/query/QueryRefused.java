package lingao.catalog.epcis.query;

/** A query that is not answered, and why (EPCIS 2.0, 8.2.6). */
public final class QueryRefused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final Reason reason;

  /** Refuses for a reason; {@code detail} names the parameter and its rule. */
  public QueryRefused(Reason reason, String detail) {
    super(detail);
    this.reason = reason;
  }

  /** A parameter that is unknown or breaks its rule. */
  static QueryRefused parameter(String name, String rule) {
    return new QueryRefused(Reason.PARAMETER, name + ": " + rule);
  }

  /** Why. */
  public Reason reason() {
    return reason;
  }

  /** What is told apart; each is an exception of the standard. */
  public enum Reason {
    /** A parameter is unknown, of another type, or contradicts another. */
    PARAMETER,
    /** It asks for what only the owner of an event may know. */
    SECURITY,
    /** It finds more than {@code maxEventCount}. */
    TOO_LARGE,
    /** It takes too long. */
    TOO_COMPLEX
  }
}
