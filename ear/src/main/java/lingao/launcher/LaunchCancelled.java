package lingao.launcher;

/** The system was asked to end before it was ready; nothing is wrong. */
public final class LaunchCancelled extends RuntimeException {
  private static final long serialVersionUID = 1L;

  LaunchCancelled(Throwable cause) {
    super("The start was cancelled.", cause);
  }
}
