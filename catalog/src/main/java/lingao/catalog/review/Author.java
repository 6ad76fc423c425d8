package lingao.catalog.review;

/** Whom a review is from, so that nobody else knows: 张** for 张三. */
final class Author {

  private static final String HIDDEN = "**";

  private Author() {}

  /** The first character of a name, which may be empty, and stars however long it is. */
  static String masked(String name) {
    String stripped = name.strip();
    return stripped.isEmpty()
        ? "*" + HIDDEN
        : new StringBuilder().appendCodePoint(stripped.codePointAt(0)).append(HIDDEN).toString();
  }
}
