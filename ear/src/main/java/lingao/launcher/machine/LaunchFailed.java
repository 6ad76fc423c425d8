package lingao.launcher.machine;

/** Why the system does not run, in one sentence for the person who started it. */
public final class LaunchFailed extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public LaunchFailed(String sentence) {
    super(sentence);
  }

  public LaunchFailed(String sentence, Throwable cause) {
    super(sentence, cause);
  }
}
