package lingao.catalog.demo;

/** A demo file that can't be loaded: which, where in it, and why. */
final class DemoException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  DemoException(String file, int line, String reason, Throwable cause) {
    super("%s:%d: %s".formatted(file, line, reason), cause);
  }
}
