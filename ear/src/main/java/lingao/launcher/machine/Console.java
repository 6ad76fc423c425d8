package lingao.launcher.machine;

/** Where the launcher tells a person what it does. */
@FunctionalInterface
public interface Console {
  /** Says one line. */
  void say(String line);
}
