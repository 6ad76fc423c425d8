package lingao.catalog.shared;

/**
 * A value that breaks the rule of its type, such as a wrong check digit. Its message is safe to
 * show. A subclass may name its reason for programs.
 */
public class InvalidValue extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  private final String name;

  /**
   * @param name what was wrong, such as {@code gtin}
   * @param reason the broken rule, in one sentence
   */
  public InvalidValue(String name, String reason) {
    super(name + ": " + reason);
    this.name = name;
  }

  /** What was wrong, such as {@code gtin}. */
  public String name() {
    return name;
  }
}
