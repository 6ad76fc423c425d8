package lingao.catalog.gs1;

import lingao.catalog.shared.InvalidValue;

/** Text that is not what GS1's standards demand. Its message is safe to show. */
public final class Gs1Refused extends InvalidValue {

  private static final long serialVersionUID = 1L;

  private final Reason reason;

  /**
   * @param where what was wrong, such as {@code link} or {@code (10)}
   * @param rule the broken rule, in one sentence
   */
  Gs1Refused(Reason reason, String where, String rule) {
    super(where, rule);
    this.reason = reason;
  }

  /** The broken rule, for programs. */
  public Reason reason() {
    return reason;
  }
}
