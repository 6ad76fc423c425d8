package lingao.catalog.search.sql;

/** Patterns of SQL's {@code like}. */
final class LikePattern {

  private LikePattern() {}

  /** Matches texts that have {@code word} in them, taken literally (PostgreSQL 9.7.1). */
  static String containing(String word) {
    return "%" + word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
  }
}
