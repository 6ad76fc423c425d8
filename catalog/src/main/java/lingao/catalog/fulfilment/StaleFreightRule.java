package lingao.catalog.fulfilment;

/** Somebody else has changed the rule meanwhile; nothing was written. */
public final class StaleFreightRule extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Names the rule. */
  public StaleFreightRule(String code) {
    super("the freight rule " + code + " was changed meanwhile");
  }
}
