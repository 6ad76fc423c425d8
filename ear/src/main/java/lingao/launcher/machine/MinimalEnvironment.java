package lingao.launcher.machine;

import java.util.Map;

/**
 * The environment of programs that need nothing of the person's own: no secret of theirs leaks into
 * it, and no setting changes how they behave.
 */
public final class MinimalEnvironment {
  private static final Map<String, String> ENVIRONMENT =
      Map.of(
          "PATH", "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin",
          "LANG", "C.UTF-8",
          "LC_ALL", "C.UTF-8",
          "TZ", "UTC");

  private MinimalEnvironment() {}

  /** A path for the shell and its tools, UTF-8, and universal time. */
  public static Map<String, String> variables() {
    return ENVIRONMENT;
  }
}
