package lingao.catalog.account;

/** Whoever asked for this may not do it. Nothing was changed. */
public final class NotPermitted extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Names what was asked for. */
  public NotPermitted(String what) {
    super("not permitted: " + what);
  }
}
