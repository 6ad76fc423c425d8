package lingao.catalog.epcis.query;

/**
 * What identifiers are looked for, as they are kept: one, or all that look alike.
 *
 * @param text a key, or with {@code like} a pattern of SQL
 */
record EpcPattern(String text, boolean like) {

  /** Exactly this key. */
  static EpcPattern exactly(String key) {
    return new EpcPattern(key, false);
  }

  /** A condition on {@code column}. */
  void write(Where where, String column) {
    where.add(column + (like ? " like " : " = ")).bind(text);
  }

  /** Text that stands for itself in a pattern. */
  static String literal(String text) {
    return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
  }
}
